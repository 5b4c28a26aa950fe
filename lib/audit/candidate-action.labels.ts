import type { PortalActions } from "./audited-action";

/** What is done about a person, as the journal says it. */
export const candidateActionLabels: Readonly<Record<PortalActions["Candidate"], string>> = {
  saveIdentity: "Identité enregistrée",
  checkIdentity: "Identité contrôlée",
  correctIdentity: "Identité corrigée",
  noteHomonyms: "Homonymes notés",
  joinPersons: "Dossiers d’une même personne réunis",
  proposePriorAcquisition: "Acquis antérieur proposé",
  confirmPriorAcquisition: "Acquis antérieur confirmé",
  endPriorAcquisition: "Acquis antérieur refusé ou retiré",
};
