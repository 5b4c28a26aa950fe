import { formatDay } from "@/lib/platform/shared/calendar";
import type { EarlierAdmission, NatureFault, NatureView, RequestNature } from "./nature";

export const natureLabels: Record<RequestNature, string> = {
  FIRST: "Première demande",
  RENEWAL: "Renouvellement",
  EXTENSION: "Prolongation",
};

export const natureOptions = [
  { value: "FIRST", label: natureLabels.FIRST, hint: "Vous n’avez encore jamais été recevable." },
  {
    value: "RENEWAL",
    label: natureLabels.RENEWAL,
    hint: "Vous avez été recevable, et le référentiel a changé depuis.",
  },
  {
    value: "EXTENSION",
    label: natureLabels.EXTENSION,
    hint: "Vous avez été recevable sur ce même référentiel, et la durée est passée.",
  },
];

export const natureFaults: Record<NatureFault, string> = {
  NOTHING_EARLIER:
    "Aucune recevabilité antérieure n’est connue : donnez sa date et son numéro, et joignez la première demande et sa notification à vos pièces.",
  IS_RENEWAL: "Le référentiel a changé depuis votre recevabilité : il s’agit d’un renouvellement.",
  IS_EXTENSION:
    "Le référentiel est le même que pour votre recevabilité : il s’agit d’une prolongation.",
};

/** « CRCA-2025-000012 du 3 mars 2025 » */
export const earlierText = ({ number, decidedOn }: EarlierAdmission): string =>
  `${number ?? "recevabilité"} du ${formatDay(decidedOn)}`;

export const natureItems = ({ nature, precedingReference }: NatureView) => [
  { term: "Nature de la demande", value: natureLabels[nature] },
  ...(precedingReference ? [{ term: "Recevabilité antérieure", value: precedingReference }] : []),
];
