import type { Tone } from "@/lib/platform/shared/tone";
import type { CandidacyEvent } from "./candidacy";
import type { CandidacyEdit } from "./phase";
import type { CandidacyRoute, CandidacyState } from "./state";

export const routeLabels: Record<CandidacyRoute, string> = {
  VAE: "Validation des acquis de l’expérience",
  WORKPLACE: "Évaluation en situation de travail",
};
export const shortRouteLabels: Record<CandidacyRoute, string> = {
  VAE: "VAE",
  WORKPLACE: "Travail",
};

export type StateLabel = { label: string; tone: Tone };
type StateWords = StateLabel & {
  /** By the VAE, where the candidate comes to an interview. */
  vae?: string;
  /** For the person whose candidacy it is, where the desk’s words say what somebody else has to do. */
  own?: StateLabel;
};

const stateLabels: Record<CandidacyState, StateWords> = {
  DRAFT: { label: "Brouillon", tone: "neutral" },
  SUBMITTED: { label: "Déposée", tone: "info" },
  INCOMPLETE: { label: "Pièces demandées", tone: "warning" },
  UNDER_REVIEW: { label: "À l’étude", tone: "info" },
  ADMISSIBLE: { label: "Recevable", tone: "success" },
  INADMISSIBLE: { label: "Non recevable", tone: "danger" },
  LAPSED: { label: "Caduque", tone: "danger" },
  VALIDATION_FILED: { label: "Dossier de validation déposé", tone: "info" },
  VALIDATION_RETURNED: { label: "Dossier de validation à reprendre", tone: "warning" },
  REGISTERED: { label: "Inscription à confirmer", tone: "warning" },
  CONFIRMED: { label: "Inscription confirmée", tone: "info" },
  REFUSED: { label: "Inscription refusée", tone: "danger" },
  OPEN: { label: "Évaluation ouverte", tone: "info" },
  IN_ASSESSMENT: { label: "En évaluation", tone: "info" },
  TO_SIGN: {
    label: "À signer",
    tone: "warning",
    own: { label: "En cours de signature", tone: "info" },
  },
  SIGNED: {
    label: "Signée, à lire par le candidat",
    tone: "warning",
    own: { label: "Évaluation à lire", tone: "warning" },
  },
  ACKNOWLEDGED: {
    label: "À transmettre",
    tone: "info",
    own: { label: "Évaluation lue", tone: "info" },
  },
  TRANSMITTED: { label: "Évaluation transmise", tone: "info" },
  CANCELLED: { label: "Annulée", tone: "neutral" },
  READY_FOR_JURY: { label: "Prête pour le jury", tone: "success" },
  SCHEDULED: { label: "Inscrite à une session", tone: "info", vae: "Convoquée" },
  DECIDED: { label: "Décision rendue", tone: "success" },
  WITHDRAWN: { label: "Retirée", tone: "neutral" },
};

/** « Vos pièces · CRCA-2026-00042 »: the title of a page, then the dossier it is about. */
export const dossierTitle = (page: string, { number }: { number: string | null }): string =>
  number ? `${page} · ${number}` : page;

export function stateLabel(state: CandidacyState, route: CandidacyRoute): StateLabel {
  const { label, vae, tone } = stateLabels[state];
  return { label: (route === "VAE" && vae) || label, tone };
}

/** The state of a candidacy in the words for the person whose candidacy it is. */
export const ownStateLabel = (state: CandidacyState, route: CandidacyRoute): StateLabel =>
  stateLabels[state].own ?? stateLabel(state, route);

export const candidacyEventLabels: Record<CandidacyEvent, string> = {
  submit: "Déposer la demande",
  requestPieces: "Demander des pièces",
  resubmit: "Renvoyer la demande complétée",
  declareComplete: "Déclarer complète",
  declareAdmissible: "Déclarer recevable",
  declareInadmissible: "Déclarer non recevable",
  admitTacitly: "Recevabilité par silence",
  takeBackSilence: "Retirer la recevabilité par silence",
  withdrawDecision: "Retirer la décision",
  reuseAdmissibility: "Reprendre la recevabilité en cours",
  fileValidation: "Déposer le dossier de validation",
  returnValidation: "Renvoyer le dossier de validation",
  acceptValidation: "Accepter le dossier de validation",
  lapse: "Caducité",
  contestLapse: "Contester la caducité",
  upholdLapse: "Maintenir la caducité",
  reinstate: "Lever la caducité",
  confirm: "Confirmer l’inscription",
  decline: "Refuser l’inscription",
  cancel: "Annuler l’inscription",
  openAssessment: "Ouvrir l’évaluation",
  refuseRegistration: "Refuser l’inscription",
  constituteCommittee: "Constituer le comité",
  closeGrids: "Clore les grilles",
  sign: "Signer",
  acknowledge: "Prendre connaissance",
  transmit: "Transmettre au secrétariat",
  acceptAssessment: "Accepter l’évaluation",
  returnToCommittee: "Renvoyer au comité",
  reopenGrids: "Rouvrir les grilles",
  changeCommittee: "Changer le comité",
  end: "Mettre fin à l’évaluation",
  schedule: "Inscrire à une session",
  postpone: "Reporter",
  recordDecision: "Décision du jury",
  withdraw: "Retirer ma candidature",
  discard: "Effacer le brouillon",
};

export const candidacyEditRefused: Record<CandidacyEdit, string> = {
  writeRequest: "Cette demande est déposée : elle ne peut plus être modifiée.",
  answerPiece: "Cette demande est déposée : elle ne peut plus être modifiée.",
  writeValidation: "Ce dossier de validation est déposé : il ne peut plus être modifié.",
  assess: "Les grilles ne sont pas ouvertes : votre saisie n’est pas enregistrée.",
  recordTraining:
    "Cette candidature n’est pas en cours\u00a0: aucune entrée en formation ne s’y enregistre.",
  examinePieces: "Cette demande n’est plus à l’étude : ses pièces ne sont plus à examiner.",
  analyseRequest: "Cette demande n’est plus à l’étude\u00a0: son analyse ne s’écrit plus.",
  waiveExpiry: "Cette candidature n’est pas en cours\u00a0: il n’y a pas à passer outre.",
};

export const eventRefused = (event: CandidacyEvent, state: CandidacyState): string =>
  `« ${candidacyEventLabels[event]} » n’est plus possible : la candidature est maintenant « ${stateLabels[state].label} ».`;
