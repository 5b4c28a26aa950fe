import type { Tone } from "@/lib/platform/shared/tone";
import type { ReplacementReason, Verdict } from "./verdict";

export const verdictLabels: Record<Verdict, { word: string; tone: Tone }> = {
  PENDING: { word: "À examiner", tone: "neutral" },
  ACCEPTED: { word: "Acceptée", tone: "success" },
  TO_REPLACE: { word: "À remplacer", tone: "warning" },
};

/** In the words that the candidate reads. */
export const replacementReasons: Record<ReplacementReason, string> = {
  UNREADABLE: "Le document est illisible : photographiez-le bien à plat et en pleine lumière.",
  EXPIRED: "Le document n’est plus valable : envoyez-en un en cours de validité.",
  PARTIAL: "Le document est incomplet : envoyez toutes ses pages, recto et verso.",
  OTHER_PERSON: "Le document porte un autre nom que celui de votre dossier.",
  NO_PERIOD: "Le document ne dit pas la période ou les activités exercées.",
  NOT_SIGNED: "Le document n’est ni daté ni signé par qui l’a établi.",
  NOT_TRANSLATED: "Le document est en langue étrangère : joignez une traduction assermentée.",
  UNRELATED: "Le document ne justifie aucune des expériences déclarées.",
};
