import { type CalendarDay, formatDay, formatFullDay } from "@/lib/platform/shared/calendar";
import { type Counted, type CountedClock, clockRules, type Span } from "./deadline";

export const countedClockLabels: Record<CountedClock, string> = {
  RECEIPT: "Accusé de réception de la demande",
  ADMISSIBILITY_SILENCE: "Réponse à la demande de recevabilité",
  MISSING_PIECES: "Pièces à fournir par le candidat",
  JURY_BEFORE: "Passage devant le jury",
  RESULT_NOTICE: "Notification du résultat",
  ACKNOWLEDGEMENT: "Observations du candidat sur l’évaluation",
};

/** From what day each is counted, and what its end does. */
export const clockEffects: Record<CountedClock, { from: string; after: string }> = {
  RECEIPT: {
    from: "le jour où la demande arrive",
    after: "Le portail le délivre dès le dépôt\u00a0: ce délai ne peut pas être dépassé.",
  },
  ADMISSIBILITY_SILENCE: {
    from: "le jour où la demande complète est reçue",
    after:
      "Ce jour passé sans décision, la demande est recevable. Une première demande de pièces annule le délai\u00a0: deux mois entiers courent du jour où tout est fourni.",
  },
  MISSING_PIECES: {
    from: "le jour de la demande de pièces",
    after: "Ce jour passé, le secrétariat peut décider sur ce qu’il a reçu.",
  },
  JURY_BEFORE: {
    from: "le jour du dépôt du dossier de validation",
    after: "Le jury doit s’être réuni\u00a0: un retard est signalé au secrétariat.",
  },
  RESULT_NOTICE: {
    from: "le jour du jury",
    after: "Le résultat doit être notifié\u00a0: un retard est signalé au secrétariat.",
  },
  ACKNOWLEDGEMENT: {
    from: "le jour de la dernière signature du comité",
    after: "Ce jour passé, l’évaluation part sans observations.",
  },
};

const units = { MONTH: "mois", DAY: "jours", WORKING_DAY: "jours ouvrés" } as const;

/** « Deux mois… »: the length of a period, and how it is counted. */
export function spanWords(span: Span): string {
  if (!span) return "une durée fixée à chaque fois";
  const length = `${span.count} ${units[span.unit]}`;
  return span.unit === "MONTH" ? `${length}, de quantième à quantième` : length;
}

type Explained = { kind: CountedClock; startsOn: CalendarDay; counted: Counted };

/** How a day comes about, step by step: start, rule, days passed over, result. */
export function explanationOf({ kind, startsOn, counted }: Explained): string[] {
  const { span, legalBasis } = clockRules[kind];
  const { dueOn, skipped } = counted;
  return [
    `Départ\u00a0: ${formatFullDay(startsOn)}, ${clockEffects[kind].from}\u00a0; ce jour n’est pas compté.`,
    `Règle\u00a0: ${spanWords(span)} (${legalBasis}).`,
    ...(isShortened(startsOn, counted, span)
      ? [
          `Le ${Number(startsOn.slice(8))} n’existe pas ce mois-là\u00a0: le délai finit le dernier jour du mois.`,
        ]
      : []),
    ...(skipped.length > 0
      ? [
          `Jours non comptés\u00a0: ${skipped.map(({ day, because }) => `${formatDay(day)} (${because})`).join(", ")}.`,
        ]
      : []),
    `Échéance\u00a0: ${formatFullDay(dueOn)}, jusqu’à minuit, heure de Paris.`,
  ];
}

/** A month that lacks the day it started on. */
const isShortened = (startsOn: CalendarDay, { dueOn }: Counted, span: Span): boolean =>
  span?.unit === "MONTH" && startsOn.slice(8) !== dueOn.slice(8);
