import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import type { Message } from "./message";

type OfSession = { sessionId: string; number: string };

const jury = { label: "Ouvrir l’espace du jury", path: "/jury" };
const kept = (id: string) => ({ label: "Voir la session", path: `/secretariat/sessions/${id}` });

/** Mandates, presidencies and who keeps a session: told to who holds, held, or has to know. */
export const officeMessages = {
  mandateShortened: ({ endsOn }: { endsOn: CalendarDay }): Message => ({
    subject: "Votre mandat au jury prend fin plus tôt",
    heading: "Votre mandat au jury prend fin plus tôt",
    paragraphs: [
      `Le secrétariat a enregistré la fin de votre mandat au ${formatDay(endsOn)}.`,
      "Si vous ne l’attendiez pas, prévenez le secrétariat.",
    ],
    action: jury,
  }),
  presidencyRecorded: ({
    startsOn,
    endsOn,
  }: Record<"startsOn" | "endsOn", CalendarDay>): Message => ({
    subject: "Vous présidez le jury",
    heading: "Vous présidez le jury",
    paragraphs: [
      `Le secrétariat a enregistré votre présidence du jury, du ${formatDay(startsOn)} au ${formatDay(endsOn)}.`,
      "Si le jury ne vous a pas élu(e), prévenez le secrétariat.",
    ],
    action: jury,
  }),
  presidencyShortened: ({ endsOn }: { endsOn: CalendarDay }): Message => ({
    subject: "Votre présidence du jury prend fin plus tôt",
    heading: "Votre présidence du jury prend fin plus tôt",
    paragraphs: [
      `Le secrétariat a enregistré la fin de votre présidence au ${formatDay(endsOn)}.`,
      "Si vous ne l’attendiez pas, prévenez le secrétariat.",
    ],
    action: jury,
  }),
  presidencyWithdrawn: ({
    startsOn,
    endsOn,
  }: Record<"startsOn" | "endsOn", CalendarDay>): Message => ({
    subject: "Votre présidence du jury est retirée",
    heading: "Votre présidence du jury est retirée",
    paragraphs: [
      `Le secrétariat a retiré la présidence du jury enregistrée à votre nom, du ${formatDay(startsOn)} au ${formatDay(endsOn)}.`,
      "Si vous ne l’attendiez pas, prévenez le secrétariat.",
    ],
    action: jury,
  }),
  absenceAnnounced: ({ sessionId, number }: OfSession): Message => ({
    subject: "Une absence est annoncée à une session du jury",
    heading: "Une personne convoquée ne peut pas venir",
    paragraphs: [
      `Une absence est annoncée à la session ${number}. La page de la session dit de qui, et pourquoi.`,
    ],
    action: kept(sessionId),
  }),
  secretaryNamed: ({ sessionId, number }: OfSession): Message => ({
    subject: "Une session du jury vous est confiée",
    heading: "Vous tenez le secrétariat d’une session",
    paragraphs: [
      `Une personne du secrétariat vous a nommé(e) secrétaire de la session ${number}.`,
      "Si vous ne l’attendiez pas, parlez-lui-en : vous seul(e) lisez ce qui s’y décide, avec les membres qui siègent.",
    ],
    action: kept(sessionId),
  }),
  secretaryReplaced: ({ sessionId, number }: OfSession): Message => ({
    subject: "Une session du jury est confiée à une autre personne",
    heading: "Vous ne tenez plus le secrétariat d’une session",
    paragraphs: [
      `Une personne du secrétariat a nommé quelqu’un d’autre secrétaire de la session ${number}. Ce qui s’y décide ne vous est plus ouvert avant la signature du procès-verbal.`,
      "Si vous ne l’attendiez pas, prévenez aussitôt qui préside le jury.",
    ],
    action: kept(sessionId),
  }),
  secretaryChanged: ({ number }: OfSession): Message => ({
    subject: "Le secrétariat d’une session du jury a changé de mains",
    heading: "Le secrétariat d’une session a changé de mains",
    paragraphs: [
      `La session ${number}, que vous présidez, a un nouveau secrétaire, que la page de la session nomme : cette personne lira ce qui s’y décide.`,
      "Si cela vous surprend, parlez-en au secrétariat avant de délibérer.",
    ],
    action: jury,
  }),
} as const;
