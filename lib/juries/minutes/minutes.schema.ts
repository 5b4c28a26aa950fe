import type { z } from "zod";
import { reasonedStep } from "@/lib/platform/shared/fields.schema";

export const withdrawMinutesSchema = reasonedStep(
  1000,
  "Indiquez pourquoi le procès-verbal est retiré.",
);
export type WithdrawMinutesInput = z.output<typeof withdrawMinutesSchema>;
