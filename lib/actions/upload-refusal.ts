import type { Failure } from "@/lib/shared/failure";
import { type UploadRefusal, uploadRefusalMessages } from "@/lib/storage/upload";
import { failureMessages } from "./failure-messages";

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

/** The sentence of a refused upload, from the `refus` of the address; null for anything else. */
export const uploadRefusalMessage = (code: unknown): string | null =>
  typeof code === "string" && Object.hasOwn(messages, code)
    ? messages[code as UploadRefusalCode]
    : null;
