import { z } from "zod";
import { id } from "@/lib/platform/shared/fields.schema";

/** With an experience, the file is about that one. */
export const addProofSchema = z.object({ candidacyId: id, experienceId: id.optional() });
export type AddProofInput = z.output<typeof addProofSchema>;

export const tieProofsSchema = z.object({
  /** Of the experience. */
  id,
  candidacyId: id,
  "proofIds[]": z.array(id).max(60).default([]),
});
export type TieProofsInput = z.output<typeof tieProofsSchema>;
