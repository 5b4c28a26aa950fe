import type { z } from "zod";
import { password, reasonedStep } from "@/lib/platform/shared/fields.schema";

/** Taking back what the portal has said is a decision: it asks for the password again. */
export const takeBackSilenceSchema = reasonedStep(
  4000,
  "Écrivez le motif\u00a0: le candidat le lit.",
).extend({ password });
export type TakeBackSilenceInput = z.output<typeof takeBackSilenceSchema>;
