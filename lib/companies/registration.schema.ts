import { z } from "zod";
import { checkbox, email, id, personName } from "@/lib/platform/shared/fields.schema";

export const registerWorkplaceCandidateSchema = z.object({
  companyId: id,
  /** The decided candidacy on whose version, out of force since, the person comes back. */
  after: id.optional(),
  name: personName("Indiquez le prénom et le nom."),
  email,
  "blocks[]": z.array(z.string()).min(1, "Choisissez au moins un bloc.").max(20),
  /** « block code:option code ». */
  "options[]": z.array(z.string()).max(40).default([]),
  /** Ticked by who has read that the person is registered already. */
  again: checkbox,
});
export type RegisterWorkplaceCandidateInput = z.output<typeof registerWorkplaceCandidateSchema>;
