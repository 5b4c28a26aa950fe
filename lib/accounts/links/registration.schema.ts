import { z } from "zod";
import { email, password, personName, requiredTick } from "@/lib/platform/shared/fields.schema";
import { linkFields } from "./one-use.schema";
import { newPassword } from "./password.schema";

export const registerSchema = z.object({
  displayName: personName("Indiquez votre prénom et votre nom."),
  email,
  newPassword,
  notice: requiredTick("Indiquez que vous avez lu l’information sur vos données."),
});
export const confirmRegistrationSchema = z.object({ ...linkFields, password });
