import { z } from "zod";
import { isStrongPassword, PASSWORD_MAX, PASSWORD_REFUSED } from "@/lib/accounts/password";
import { email, password } from "@/lib/platform/shared/fields.schema";
import { linkFields } from "./one-use.schema";

export const newPassword = z
  .string("Choisissez un mot de passe.")
  .min(1, "Choisissez un mot de passe.")
  .max(PASSWORD_MAX, `Restez en dessous de ${PASSWORD_MAX} caractères.`)
  .refine(isStrongPassword, PASSWORD_REFUSED);

export const requestPasswordLinkSchema = z.object({ email });
export const choosePasswordSchema = z.object({ ...linkFields, newPassword });
export const changePasswordSchema = z.object({ password, newPassword });
