import { z } from "zod";
import { oneTimeCode } from "@/lib/accounts/one-time-code.schema";
import { password } from "@/lib/platform/shared/fields.schema";

export const startSecondFactorSchema = z.object({ password });
export const confirmSecondFactorSchema = z.object({ oneTimeCode });

export const giveCodeSchema = z.object({ oneTimeCode, next: z.string().max(2000).default("") });

const proved = z.object({ password, oneTimeCode });
export const drawRecoveryCodesSchema = proved;
export const removeSecondFactorSchema = proved;
export type ProvedInput = z.output<typeof proved>;
