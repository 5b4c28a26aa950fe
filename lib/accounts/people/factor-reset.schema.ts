import { z } from "zod";
import { id, password } from "@/lib/platform/shared/fields.schema";

export const proposeFactorResetSchema = z.object({ userId: id, password });
export type ProposeFactorResetInput = z.output<typeof proposeFactorResetSchema>;

export const confirmFactorResetSchema = z.object({ id, password });
export type ConfirmFactorResetInput = z.output<typeof confirmFactorResetSchema>;

export const withdrawFactorResetSchema = z.object({ id });
