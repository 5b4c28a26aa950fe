import { type CalendarDay, formatDay, formatTime } from "@/lib/platform/shared/calendar";
import type { Message } from "./message";

type Sitting = { heldOn: CalendarDay; startTime: string; place: string };
type OfSession = { sessionId: string; number: string };
type OfCandidacy = { candidacyId: string };

const on = ({ heldOn, startTime }: Pick<Sitting, "heldOn" | "startTime">) =>
  `le ${formatDay(heldOn)} à ${formatTime(startTime)}`;
/** With its full stop, unless it ends in a link, of which that would become a part. */
const closed = (place: string) => (/https?:\S+$/u.test(place) ? place : `${place}.`);
const session = (id: string) => ({ label: "Voir la session", path: `/jury/sessions/${id}` });
const minutes = (id: string) => ({
  label: "Lire et signer",
  path: `/jury/sessions/${id}/proces-verbal`,
});
const candidacy = (id: string) => ({
  label: "Voir ma candidature",
  path: `/candidat/candidatures/${id}`,
});

/** Sessions, interviews and results. No outcome is told by mail: it is read on the portal. */
export const juryMessages = {
  jurySummons: ({ sessionId, number, place, ...sitting }: OfSession & Sitting): Message => ({
    subject: "Convocation du jury paritaire national",
    heading: "Votre convocation au jury",
    paragraphs: [
      `La session ${number} se tient ${on(sitting)} : ${closed(place)}`,
      "Avant la séance, dites pour chaque candidat s’il existe un lien entre vous ; vous lirez ensuite les dossiers. Le suppléant ne siège qu’en l’absence du titulaire.",
    ],
    action: session(sessionId),
  }),
  jurySessionPostponed: ({
    number,
    wasOn,
    place,
    ...sitting
  }: OfSession & Sitting & { wasOn: CalendarDay }): Message => ({
    subject: "Session du jury reportée",
    heading: "La session du jury est reportée",
    paragraphs: [
      `La session ${number}, prévue le ${formatDay(wasOn)}, est reportée ${on(sitting).replace(/^le /, "au ")} : ${closed(place)}`,
      "La convocation précédente ne vaut plus. Vous en recevrez une nouvelle.",
    ],
  }),
  jurySessionCancelled: ({ number, heldOn }: OfSession & { heldOn: CalendarDay }): Message => ({
    subject: "Session du jury annulée",
    heading: "La session du jury est annulée",
    paragraphs: [
      `La session ${number} du ${formatDay(heldOn)} n’aura pas lieu. La convocation ne vaut plus.`,
    ],
  }),
  minutesToSign: ({ sessionId, number }: OfSession): Message => ({
    subject: "Procès-verbal à signer",
    heading: "Un procès-verbal attend votre signature",
    paragraphs: [
      `Le procès-verbal de la session ${number} est établi. Lisez-le, puis signez-le avec votre mot de passe.`,
    ],
    action: minutes(sessionId),
  }),
  minutesWithdrawn: ({ number }: OfSession): Message => ({
    subject: "Procès-verbal retiré",
    heading: "Le procès-verbal est retiré",
    paragraphs: [
      `Le procès-verbal de la session ${number} a été retiré ; les signatures déjà données ne valent plus. Il sera établi à nouveau.`,
    ],
  }),

  scheduledForJury: ({ candidacyId, heldOn }: OfCandidacy & { heldOn: CalendarDay }): Message => ({
    subject: "Votre candidature est inscrite à une session du jury",
    heading: "Votre candidature passe devant le jury",
    paragraphs: [
      `Elle est inscrite à la session du ${formatDay(heldOn)}.`,
      "Rien n’est attendu de vous pour l’instant. Si un entretien est prévu, une convocation suit avec l’heure et le lieu.",
    ],
    action: candidacy(candidacyId),
  }),
  interviewSummons: ({
    candidacyId,
    heldOn,
    time,
    place,
    remote = false,
  }: OfCandidacy & {
    heldOn: CalendarDay;
    time: string;
    place: string;
    remote?: boolean;
  }): Message => ({
    subject: "Convocation à votre entretien avec le jury",
    heading: "Votre convocation à un entretien",
    paragraphs: [
      `Le jury vous ${remote ? "entend à distance" : "reçoit"} ${on({ heldOn, startTime: time })}\u00a0: ${closed(place)}`,
      `${remote ? "Ayez une pièce d’identité sous la main" : "Venez avec une pièce d’identité"}. Si vous ne pouvez pas ${remote ? "être là" : "venir"}, prévenez le secrétariat\u00a0: votre examen sera reporté.`,
    ],
    action: candidacy(candidacyId),
  }),
  examinationNotice: ({ candidacyId, heldOn }: OfCandidacy & { heldOn: CalendarDay }): Message => ({
    subject: "Votre dossier est examiné par le jury",
    heading: "Le jury examine votre dossier",
    paragraphs: [
      `Le jury paritaire national examine votre dossier le ${formatDay(heldOn)}. Vous n’avez pas à venir : le résultat vous sera notifié.`,
    ],
    action: candidacy(candidacyId),
  }),
  examinationPostponed: ({
    candidacyId,
    wasOn,
    heldOn,
  }: OfCandidacy & { wasOn: CalendarDay; heldOn: CalendarDay }): Message => ({
    subject: "La session du jury est reportée",
    heading: "Votre passage devant le jury est reporté",
    paragraphs: [
      `La session du ${formatDay(wasOn)} est reportée au ${formatDay(heldOn)}. La convocation précédente ne vaut plus.`,
      "Rien n’est attendu de vous : un nouveau message vous préviendra avant la session.",
    ],
    action: candidacy(candidacyId),
  }),
  takenOffDocket: ({ candidacyId, heldOn }: OfCandidacy & { heldOn: CalendarDay }): Message => ({
    subject: "Votre passage devant le jury est reporté",
    heading: "Votre passage devant le jury est reporté",
    paragraphs: [
      `Votre candidature n’est plus inscrite à la session du ${formatDay(heldOn)}. Elle reste prête pour le jury et sera inscrite à une prochaine session.`,
    ],
    action: candidacy(candidacyId),
  }),
  notDecided: ({ candidacyId, heldOn }: OfCandidacy & { heldOn: CalendarDay }): Message => ({
    subject: "Votre candidature sera examinée à une prochaine session",
    heading: "Le jury n’a pas rendu de décision",
    paragraphs: [
      `Le jury réuni le ${formatDay(heldOn)} ne s’est pas prononcé sur votre candidature. Elle sera inscrite à une prochaine session, et un message vous préviendra.`,
    ],
    action: candidacy(candidacyId),
  }),
  resultReady: ({ candidacyId }: OfCandidacy): Message => ({
    subject: "Le résultat de votre candidature",
    heading: "Le jury a rendu sa décision",
    paragraphs: [
      "Votre résultat est sur le portail : les blocs acquis et ceux qui restent, les motifs, vos recours, et comment vous représenter s’il y a lieu.",
    ],
    action: candidacy(candidacyId),
  }),
  companyResultReady: ({ candidacyId }: OfCandidacy): Message => ({
    subject: "Le jury a examiné un dossier de votre entreprise",
    heading: "Le jury a rendu sa décision",
    paragraphs: [
      "Le résultat d’un candidat que votre entreprise a présenté est disponible sur le portail.",
    ],
    action: { label: "Voir le dossier", path: `/entreprise/candidats/${candidacyId}` },
  }),
} as const;
