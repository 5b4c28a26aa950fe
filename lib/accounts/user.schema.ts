import { z } from "zod";
import {
  email,
  id,
  password,
  requiredText,
  requiredTick,
  version,
} from "@/lib/shared/fields.schema";
import { MEMBERSHIP_KINDS } from "./membership";
import { isStrongPassword, PASSWORD_MAX, PASSWORD_REFUSED } from "./password";

const newPassword = z
  .string("Choisissez un mot de passe.")
  .min(1, "Choisissez un mot de passe.")
  .max(PASSWORD_MAX, `Restez en dessous de ${PASSWORD_MAX} caractères.`)
  .refine(isStrongPassword, PASSWORD_REFUSED);

const displayName = requiredText(120, "Indiquez le prénom et le nom.");
const link = { id, secret: z.string().max(100) };
/** The address of a one-use link, as it is read from the page's own. */
export const linkSchema = z.object(link);

export const registerSchema = z.object({
  displayName: requiredText(120, "Indiquez votre prénom et votre nom."),
  email,
  newPassword,
  notice: requiredTick("Indiquez que vous avez lu l’information sur vos données."),
});
export const signInSchema = z.object({ email, password, next: z.string().max(2000).default("") });
export const signOutSchema = z.object({});

export const confirmRegistrationSchema = z.object({ ...link, password });
export const choosePasswordSchema = z.object({ ...link, newPassword });
export const requestPasswordLinkSchema = z.object({ email });

export const changePasswordSchema = z.object({ password, newPassword });
export const requestEmailChangeSchema = z.object({ email, password });
export const revokeOwnSessionSchema = z.object({ id });

const kind = z.enum(MEMBERSHIP_KINDS, "Choisissez un accès.");
export const inviteStaffSchema = z.object({ displayName, email, kind });
export const grantMembershipSchema = z.object({ userId: id, kind });
export const endMembershipSchema = z.object({ id });
export const editUserSchema = z.object({ userId: id, version });
export const userIdSchema = z.object({ userId: id });

/** The search of the accounts as the address holds it; what cannot be read is left out. */
export const accountSearchSchema = z.object({
  q: z.string().max(100).catch(""),
  apres: z.uuid().nullable().catch(null),
});
