import type { Failure } from "@/lib/platform/shared/failure";
import { failureMessages } from "./failure-messages";
import { type UploadRefusal, uploadRefusalMessages } from "./upload";

export type UploadRefusalCode =
  | UploadRefusal
  | Failure["reason"]
  | "MISSING"
  | "INVALID"
  | "FAILED";

/** A rule that refuses says why itself; here it is what remains to say of it. */
export const uploadRefusalSentences: Record<UploadRefusalCode, string> = {
  ...uploadRefusalMessages,
  ...failureMessages,
  CONFLICT:
    "Ce dossier vient d’être modifié ailleurs. Vérifiez les pièces ci-dessous avant de recommencer.",
  RULE: "Cette pièce ne peut plus être déposée : l’état du dossier a changé.",
  BUSY: "Le portail est très sollicité et ce fichier n’a pas été enregistré. Choisissez-le à nouveau dans un instant.",
  MISSING: "Choisissez un fichier avant d’envoyer.",
  FAILED:
    "Ce fichier n’a pas pu être enregistré : le problème vient du portail, pas de votre fichier. Recommencez dans quelques minutes.",
  INVALID: "L’envoi n’a pas pu être lu. Choisissez le fichier et recommencez.",
};

/** The refusals that are about the dossier, whatever the file. */
export const dossierRefusals: ReadonlySet<string> = new Set<Failure["reason"]>([
  "NOT_FOUND",
  "FORBIDDEN",
  "CONFLICT",
  "RULE",
]);

/** What an upload is answered (403) that no page of the portal sent: no page of its own can say it. */
export const uploadFromElsewhere = (appUrl: string): string =>
  `Cet envoi ne vient pas d’une page du portail : rien n’a été enregistré. Ouvrez ${appUrl} et recommencez.`;
