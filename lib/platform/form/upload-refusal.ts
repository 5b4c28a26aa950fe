import type { Failure } from "@/lib/platform/shared/failure";
import { failureMessages } from "./failure-messages";
import type { UploadRefused } from "./form-state";
import { type UploadRefusal, uploadRefusalMessages } from "./upload";

export type UploadRefusalCode =
  | UploadRefusal
  | Failure["reason"]
  | "MISSING"
  | "INVALID"
  | "FAILED";

const messages: Record<UploadRefusalCode, string> = {
  ...uploadRefusalMessages,
  ...failureMessages,
  CONFLICT:
    "Ce dossier vient d’être modifié ailleurs. Vérifiez les pièces ci-dessous avant de recommencer.",
  RULE: "Cette pièce ne peut plus être déposée : l’état du dossier a changé.",
  MISSING: "Choisissez un fichier avant d’envoyer.",
  FAILED:
    "Ce fichier n’a pas pu être enregistré : le problème vient du portail, pas de votre fichier. Recommencez dans quelques minutes.",
  INVALID: "L’envoi n’a pas pu être lu. Choisissez le fichier et recommencez.",
};

/** What the address says of a refused upload. */
export type UploadRefusalQuery = {
  refus?: string | string[] | undefined;
  formulaire?: string | string[] | undefined;
};

/** The sentence of a refused upload, from the `refus` of the address, for its `formulaire`; null for anything else. */
export const uploadRefusal = ({ refus, formulaire }: UploadRefusalQuery): UploadRefused | null =>
  typeof refus === "string" && Object.hasOwn(messages, refus)
    ? {
        message: messages[refus as UploadRefusalCode],
        formId: typeof formulaire === "string" ? formulaire : undefined,
      }
    : null;
