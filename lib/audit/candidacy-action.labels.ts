import { journalLabels } from "@/lib/candidacies/journal.labels";
import type { PortalActions } from "./audited-action";

/** What is done to a candidacy, as the journal says it. */
export const candidacyActionLabels: Readonly<Record<PortalActions["Candidacy"], string>> = {
  ...journalLabels,
  registerWorkplaceCandidate: "Candidat inscrit par l’entreprise",
  changeAskedBlocks: "Blocs demandés modifiés",
  recordTraining: "Entrée en formation enregistrée",
  writeToSecretariat: "Message écrit au secrétariat",
  writeToCandidate: "Message écrit au candidat",
  closeExchange: "Messages du dossier classés sans réponse",
  addNote: "Note interne écrite",
  assignHandler: "Gestionnaire du dossier changé",
  examinePieces: "Pièces examinées",
  waiveExpiry: "Candidature poursuivie malgré l’échéance",
  assessCompetency: "Compétence évaluée",
  signGrids: "Grilles signées",
  erase: "Dossier effacé au terme de sa durée",
};
