import type { IdentityDocumentKind, Sex } from "./candidate";

/** As the civil register has it: the two values the Caisse des Dépôts takes. */
export const sexLabels: Record<Sex, string> = { F: "Féminin", M: "Masculin" };

export const identityDocumentLabels: Record<IdentityDocumentKind, string> = {
  IDENTITY_CARD: "Carte nationale d’identité",
  PASSPORT: "Passeport",
  RESIDENCE_PERMIT: "Titre de séjour",
  OTHER: "Autre document officiel",
};

export const identityDocumentOptions = Object.entries(identityDocumentLabels).map(
  ([value, label]) => ({ value, label }),
);
