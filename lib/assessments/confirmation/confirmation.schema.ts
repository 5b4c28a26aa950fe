import type { z } from "zod";
import { checkbox, targetSchema } from "@/lib/platform/shared/fields.schema";

export const confirmCandidacySchema = targetSchema.extend({ dropHeld: checkbox });
export type ConfirmCandidacyInput = z.output<typeof confirmCandidacySchema>;
