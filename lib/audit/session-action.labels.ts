import type { PortalActions } from "./audited-action";

/** What is done to a session of the jury. */
export const sessionActionLabels: Record<PortalActions["JurySession"], string> = {
  plan: "Session prévue",
  replaceSecretary: "Secrétaire de session remplacé",
  keepDocket: "Rôle enregistré",
  takeOff: "Dossier retiré du rôle",
  setInterview: "Entretien fixé",
  allowRemote: "Entretiens à distance admis, ou non",
  summon: "Convocations envoyées",
  summonLate: "Convocation tardive envoyée",
  declareInterest: "Lien déclaré par un membre",
  announceAbsence: "Absence annoncée",
  recordInterest: "Déclaration recueillie",
  recordAttendance: "Présences relevées",
  recordPresiding: "Présidence de séance enregistrée",
  recordInterview: "Entretien relevé",
  open: "Séance ouverte",
  decide: "Décision enregistrée",
  closeDeliberation: "Délibération close",
  reopen: "Délibération rouverte",
  drawUpMinutes: "Procès-verbal établi",
  withdrawMinutes: "Procès-verbal retiré",
  sign: "Procès-verbal signé",
  postpone: "Session reportée",
  cancel: "Session annulée",
};
