import type { CandidacyEvent } from "./candidacy";

type JournalType =
  | CandidacyEvent
  | "open"
  | "register"
  | "checkIdentity"
  | "correctIdentity"
  | "recordTraining"
  | "waiveExpiry";

export const journalLabels: Record<JournalType, string> = {
  open: "Candidature ouverte",
  register: "Inscription par l’entreprise",
  submit: "Demande déposée",
  requestPieces: "Pièces demandées",
  resubmit: "Pièces fournies, demande renvoyée",
  declareComplete: "Demande déclarée complète",
  declareAdmissible: "Demande déclarée recevable",
  declareInadmissible: "Demande déclarée non recevable",
  admitTacitly: "Recevabilité acquise par silence",
  takeBackSilence: "Recevabilité par silence retirée\u00a0: le délai n’était pas passé",
  withdrawDecision: "Décision retirée",
  reuseAdmissibility: "Recevabilité en cours reprise",
  fileValidation: "Dossier de validation déposé",
  returnValidation: "Dossier de validation renvoyé au candidat",
  acceptValidation: "Dossier de validation accepté",
  lapse: "Candidature devenue caduque",
  contestLapse: "Caducité contestée",
  upholdLapse: "Caducité maintenue",
  reinstate: "Caducité levée",
  confirm: "Inscription confirmée",
  decline: "Inscription refusée par la personne",
  cancel: "Inscription annulée par l’entreprise",
  openAssessment: "Évaluation ouverte",
  refuseRegistration: "Inscription refusée par le secrétariat",
  constituteCommittee: "Comité d’évaluation constitué",
  closeGrids: "Grilles closes",
  sign: "Grilles signées",
  acknowledge: "Évaluation lue par le candidat",
  transmit: "Évaluation transmise au secrétariat",
  acceptAssessment: "Évaluation acceptée",
  returnToCommittee: "Évaluation renvoyée au comité",
  reopenGrids: "Grilles rouvertes",
  changeCommittee: "Comité d’évaluation changé",
  end: "Évaluation interrompue",
  schedule: "Inscription à une session du jury",
  postpone: "Passage devant le jury reporté",
  recordDecision: "Décision du jury",
  withdraw: "Candidature retirée par le candidat",
  discard: "Brouillon effacé, resté sans activité",
  checkIdentity: "Identité contrôlée",
  correctIdentity: "Identité corrigée",
  recordTraining: "Entrée en formation enregistrée",
  waiveExpiry: "Poursuite décidée après l’échéance, avec un motif",
};

/** What an entry of the journal says, in the past; a type nobody has named yet says at least that something happened. */
export const journalLabel = (type: string): string =>
  type in journalLabels ? journalLabels[type as JournalType] : "Événement du dossier";
