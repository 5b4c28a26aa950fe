import type { z } from "zod";
import { calendarDay, password, targetSchema } from "@/lib/platform/shared/fields.schema";

export const proposeStandardSchema = targetSchema.extend({ offeredFrom: calendarDay(), password });
export type ProposeStandardInput = z.output<typeof proposeStandardSchema>;
