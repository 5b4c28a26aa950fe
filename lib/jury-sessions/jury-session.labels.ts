import type { Sex } from "@/lib/candidates/candidate";
import type { Side } from "@/lib/platform/actor/actor";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import type { Tone } from "@/lib/platform/shared/tone";
import type { SessionEdit, SessionEvent, SessionState } from "./jury-session";
import type { AttendanceStatus, MandateKind } from "./member";

export const sessionStateLabels: Record<SessionState, { label: string; tone: Tone }> = {
  PLANNED: { label: "Prévue", tone: "neutral" },
  SUMMONED: { label: "Convoquée", tone: "info" },
  OPEN: { label: "En séance", tone: "warning" },
  DELIBERATED: { label: "Délibérée", tone: "info" },
  MINUTES_TO_SIGN: { label: "Procès-verbal à signer", tone: "warning" },
  MINUTES_SIGNED: { label: "Procès-verbal signé", tone: "success" },
  CANCELLED: { label: "Annulée", tone: "neutral" },
};

export const sessionEventLabels: Record<SessionEvent, string> = {
  summon: "Convoquer",
  open: "Ouvrir la séance",
  closeDeliberation: "Clore la délibération",
  reopen: "Rouvrir la délibération",
  drawUpMinutes: "Établir le procès-verbal",
  withdrawMinutes: "Retirer le procès-verbal",
  sign: "Signer le procès-verbal",
  postpone: "Reporter la session",
  cancel: "Annuler la session",
};

const sessionEditLabels: Record<SessionEdit, string> = {
  replaceSecretary: "Changer le secrétaire de la session",
  keepDocket: "Modifier le rôle",
  takeOff: "Retirer du rôle",
  setInterview: "Fixer l’entretien",
  allowRemote: "Admettre les entretiens à distance, ou non",
  summonLate: "Convoquer un nouveau membre",
  declareInterest: "Déclarer un lien",
  announceAbsence: "Prévenir d’une absence",
  recordInterest: "Recueillir une déclaration",
  recordAttendance: "Relever les présences",
  recordPresiding: "Désigner qui préside",
  recordInterview: "Relever un entretien",
  decide: "Enregistrer une décision",
};

const refused = (words: string, state: SessionState): string =>
  `« ${words} » n’est pas possible : la session est « ${sessionStateLabels[state].label} ».`;

export const sessionEventRefused = (event: SessionEvent, state: SessionState): string =>
  refused(sessionEventLabels[event], state);
export const sessionEditRefused = (edit: SessionEdit, state: SessionState): string =>
  refused(sessionEditLabels[edit], state);

export const sideLabels: Record<Side, string> = {
  EMPLOYERS: "Collège des employeurs",
  EMPLOYEES: "Collège des salariés",
};
/** As it stands inside a sentence. */
export const sideNames: Record<Side, string> = {
  EMPLOYERS: "collège des employeurs",
  EMPLOYEES: "collège des salariés",
};

const attendances: Record<AttendanceStatus, string> = {
  SUMMONED: "Convoqué",
  PRESENT: "Présent",
  ABSENT: "Absent",
  EXCUSED: "Excusé",
};
export const attendanceStatuses = Object.keys(attendances) as AttendanceStatus[];

/** Words said of one member agree with the gender their mandate gives. */
const agreed = (masculine: string, gender: Sex): string =>
  gender === "F" ? `${masculine}e` : masculine;
export const attendanceLabel = (status: AttendanceStatus, gender: Sex): string =>
  agreed(attendances[status], gender);
export const mandateKindLabel = (kind: MandateKind, gender: Sex): string =>
  kind === "TITULAR" ? "Titulaire" : agreed("Suppléant", gender);
export const qualifiedLabel = (gender: Sex): string => agreed("Qualifié", gender);
export const replacedByLabel = (name: string, gender: Sex): string =>
  `${agreed("suppléé", gender)} par ${name}`;
export const docketOutcomeLabels = {
  DECIDED: "Décision prise",
  DEFERRED: "Décision reportée",
  EXCUSED: "Candidat excusé",
  ABSENT: "Candidat absent",
} as const;
export const verdictLabels = { VALIDATED: "Validé", NOT_VALIDATED: "Non validé" } as const;

/** Nothing of a sitting is recorded before its day. */
export const beforeTheSitting = (heldOn: CalendarDay): string =>
  `La séance se tient le ${formatDay(heldOn)} : revenez ce jour-là.`;
