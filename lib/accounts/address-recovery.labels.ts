import type { Manner, Proof, RecoveryEnd } from "./address-recovery";

export const proofLabels: Record<Proof, string> = {
  IDENTITY_CARD: "Carte nationale d’identité",
  PASSPORT: "Passeport",
  RESIDENCE_PERMIT: "Titre de séjour",
};

export const mannerLabels: Record<Manner, string> = {
  IN_PERSON: "En personne",
  VIDEO: "En visioconférence, la personne et sa pièce à l’écran",
};

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
export const proofOptions = optionsOf(proofLabels);
export const mannerOptions = optionsOf(mannerLabels);

export const recoveryEndLabels: Record<RecoveryEnd, string> = {
  DONE: "L’adresse a été changée",
  OBJECTED: "Un changement a été refusé par la personne",
  WITHDRAWN: "Un changement a été retiré",
  REGAINED: "Un changement a pris fin : la personne a retrouvé son accès",
  LAPSED: "Un changement a pris fin sans effet",
};
