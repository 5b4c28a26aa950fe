import { z } from "zod";
import { isAppCode, isRecoveryCode, plainCode } from "./recovery-code";

const MISSING = "Saisissez le code.";

/** A code of the application, or one of recovery, as somebody types it. */
export const oneTimeCode = z
  .string(MISSING)
  .min(1, MISSING)
  .max(60, "Ce code est trop long.")
  .transform(plainCode)
  .refine(
    (code) => isAppCode(code) || isRecoveryCode(code),
    "Un code compte six chiffres ; un code de récupération, douze lettres et chiffres.",
  );
