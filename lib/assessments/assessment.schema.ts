import { z } from "zod";
import { documentKind } from "@/lib/candidates/identity.schema";
import {
  checkbox,
  id,
  optionalText,
  password,
  requiredText,
  version,
} from "@/lib/shared/fields.schema";

const target = { id, version };
const reason = requiredText(4000, "Écrivez le motif\u00a0: la personne le lira.");

export const openAssessmentSchema = z.object({
  ...target,
  documentKind: z.union([z.literal(""), documentKind]).default(""),
});
export const refuseRegistrationSchema = z.object({ ...target, reason });
export const confirmationDocumentSchema = z.object({ candidacyId: id });
export const confirmCandidacySchema = z.object({ ...target, dropHeld: checkbox });
export const signGridsSchema = z.object({
  id,
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  password,
});
export const reopenGridsSchema = z.object({ ...target, reason });
export const acknowledgeAssessmentSchema = z.object({
  ...target,
  observations: optionalText(8000),
});
export const returnToCommitteeSchema = z.object({
  ...target,
  reason: requiredText(4000, "Écrivez vos remarques\u00a0: le comité les lira."),
});
export const endAssessmentSchema = z.object({ ...target, reason });

type Input<S extends z.ZodType> = z.output<S>;
export type OpenAssessmentInput = Input<typeof openAssessmentSchema>;
export type ConfirmCandidacyInput = Input<typeof confirmCandidacySchema>;
export type SignGridsInput = Input<typeof signGridsSchema>;
export type AcknowledgeInput = Input<typeof acknowledgeAssessmentSchema>;
/** A step whose reason is read by the people concerned. */
export type ReasonedInput = Input<typeof refuseRegistrationSchema>;
