import { formatDay } from "@/lib/platform/shared/calendar";
import { inWords } from "@/lib/platform/shared/enumeration";
import type { Period } from "@/lib/platform/shared/period";
import { isOngoing, type Validity } from "./accreditation";

/** « du 1er janvier 2026 au 31 décembre 2028 », « à compter du 1er janvier 2026 ». */
export const accreditationPeriod = ({ startsOn, endsOn }: Period): string =>
  endsOn
    ? `du ${formatDay(startsOn)} au ${formatDay(endsOn)}`
    : `à compter du ${formatDay(startsOn)}`;

export const accreditationState = (one: Validity, today: string) => {
  if (one.isWithdrawn) return { label: "Retirée", tone: "neutral" } as const;
  if (isOngoing(one, today)) return { label: "En cours", tone: "success" } as const;
  return today < one.startsOn
    ? ({ label: "À venir", tone: "info" } as const)
    : ({ label: "Terminée", tone: "neutral" } as const);
};

/** « L’habilitation d’Assurances du Midi ne couvre pas aujourd’hui : RNCP41351BC01. » */
export const notAccredited = (company: string, codes: readonly string[]): string =>
  `L’habilitation de l’entreprise ${company} ne couvre pas aujourd’hui ${codes.length > 1 ? "les blocs" : "le bloc"} ${inWords(codes)}.`;
