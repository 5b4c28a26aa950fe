import type { z } from "zod";
import { password, reasonedStep } from "@/lib/platform/shared/fields.schema";

/** Taking back a decision is one: it asks for the password again. */
export const withdrawDecisionSchema = reasonedStep(
  4000,
  "Écrivez le motif : le candidat le lit.",
).extend({ password });
export type WithdrawDecisionInput = z.output<typeof withdrawDecisionSchema>;
