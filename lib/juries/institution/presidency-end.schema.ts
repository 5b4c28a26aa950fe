import type { z } from "zod";
import { calendarDay, sealedStepSchema } from "@/lib/platform/shared/fields.schema";

export const endPresidencySchema = sealedStepSchema.extend({ endsOn: calendarDay() });
export type EndPresidencyInput = z.output<typeof endPresidencySchema>;
