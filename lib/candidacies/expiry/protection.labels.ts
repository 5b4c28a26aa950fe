import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { inWords } from "@/lib/platform/shared/enumeration";
import type { ExpiryView, Protection } from "./protection";

const words: {
  [By in Protection["by"]]: (protection: Extract<Protection, { by: By }>) => string;
} = {
  ADMISSIBILITY: ({ since, isTacit }) =>
    `la recevabilité acquise ${isTacit ? "par silence " : ""}le ${formatDay(since)}`,
  TRAINING: ({ since }) => `l’entrée en formation du ${formatDay(since)}`,
  WAIVER: ({ since }) => `la décision motivée du secrétariat du ${formatDay(since)}`,
};

/** « la recevabilité acquise le 1er mars 2028 ». */
export const protectionLabel = <P extends Protection>(protection: P): string =>
  (words[protection.by] as (protection: P) => string)(protection);

type Registration = Pick<ExpiryView, "rncpCode" | "expiresOn">;

/** « L’enregistrement RNCP41351 prend fin le 24 septembre 2028. » */
export const endOfRegistration = (
  { rncpCode, expiresOn }: Registration,
  today: CalendarDay,
): string =>
  `L’enregistrement ${rncpCode} ${today > expiresOn ? "a pris" : "prend"} fin le ${formatDay(expiresOn)}.`;

/** A step refused because the registration will be or is over on its day and nothing protects the person (R2, L. 6113-9). */
export const pastExpiry = ({ rncpCode, expiresOn }: Registration): string =>
  `L’enregistrement ${rncpCode} prend fin le ${formatDay(expiresOn)} et rien ne protège cette personne après ce jour\u00a0: ni recevabilité, ni entrée en formation avant l’échéance. Le secrétariat peut passer outre, avec un motif, depuis le dossier.`;

/** A sitting refused for some of its dossiers. */
export const pastExpiryOf = (numbers: readonly string[]): string =>
  `Rien ne protège après l’échéance de l’enregistrement ${numbers.length > 1 ? "les candidatures" : "la candidature"} ${inWords(numbers)}\u00a0: le secrétariat les retire du rôle, ou passe outre avec un motif depuis le dossier.`;
