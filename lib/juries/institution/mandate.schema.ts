import { z } from "zod";
import {
  calendarDay,
  checkbox,
  email,
  id,
  optionalSiret,
  password,
  personName,
  requiredText,
  version,
} from "@/lib/platform/shared/fields.schema";

export const grantMandateSchema = z.object({
  seatId: id,
  name: personName("Indiquez le prénom et le nom."),
  email,
  kind: z.enum(["TITULAR", "SUBSTITUTE"], "Choisissez titulaire ou suppléant."),
  startsOn: calendarDay(),
  endsOn: calendarDay(),
  cpnfpeStartsOn: calendarDay(),
  cpnfpeEndsOn: calendarDay(),
  employerName: requiredText(160),
  employerSiret: optionalSiret,
  gender: z.enum(["F", "M"], "Choisissez une réponse."),
  qualified: checkbox,
  password,
});
export type GrantMandateInput = z.output<typeof grantMandateSchema>;

export const endMandateSchema = z.object({ id, version, endsOn: calendarDay(), password });
export type EndMandateInput = z.output<typeof endMandateSchema>;
