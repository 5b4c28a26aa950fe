import type { PersonalDataKind } from "./personal-data";

export const personalDataLabels: Record<PersonalDataKind, string> = {
  EMAIL: "une adresse électronique",
  IBAN: "un IBAN",
  NIR: "un numéro de sécurité sociale",
  PHONE: "un numéro de téléphone",
};
