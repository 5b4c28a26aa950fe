import { z } from "zod";
import { RECORDED_ORIGINS } from "@/lib/candidates/acquired-block";
import {
  calendarDay,
  checkbox,
  id,
  password,
  requiredText,
} from "@/lib/platform/shared/fields.schema";

export const addAcquisitionProofSchema = z.object({ candidacyId: id });

/** `options[]` holds « code du bloc:code de l’option ». */
export const proposePriorAcquisitionSchema = z.object({
  candidacyId: id,
  fileId: id,
  origin: z.enum(RECORDED_ORIGINS, "Choisissez d’où vient cet acquis."),
  "blocks[]": z.array(z.string().max(40)).max(60).default([]),
  "options[]": z.array(z.string().max(80)).max(60).default([]),
  isCertified: checkbox,
  source: requiredText(500, "Indiquez la décision\u00a0: quel organisme, quel numéro."),
  acquiredOn: calendarDay("Indiquez le jour de la décision."),
});
export type ProposePriorAcquisitionInput = z.output<typeof proposePriorAcquisitionSchema>;

/** From whose page it is settled, and where that leads back to. */
const onDossier = { id, candidacyId: id };

export const confirmPriorAcquisitionSchema = z.object({ ...onDossier, password });
export type ConfirmPriorAcquisitionInput = z.output<typeof confirmPriorAcquisitionSchema>;

export const endPriorAcquisitionSchema = z.object({
  ...onDossier,
  reason: requiredText(1000, "Dites pourquoi\u00a0: le motif est gardé."),
});
export type EndPriorAcquisitionInput = z.output<typeof endPriorAcquisitionSchema>;
