import { z } from "zod";
import { email, personName, requiredText, siret } from "@/lib/platform/shared/fields.schema";
import { IDCC } from "./company";

export const registerCompanySchema = z.object({
  name: requiredText(200, "Indiquez le nom de l’entreprise."),
  siret,
  idcc: z.enum(IDCC, "Choisissez une convention collective."),
  city: requiredText(80, "Indiquez la commune."),
  managerName: personName("Indiquez le prénom et le nom."),
  managerEmail: email,
});
export type RegisterCompanyInput = z.output<typeof registerCompanySchema>;
