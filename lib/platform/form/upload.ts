import { MAX_UPLOAD_SIZE } from "@/lib/platform/form/upload-limit";

/** What anyone may upload, said in messages and before choosing; the content decides, never the name. */
export const UPLOAD_MIMES = ["application/pdf", "image/jpeg", "image/png"] as const;
export type UploadMime = (typeof UPLOAD_MIMES)[number];

export type StoredUpload = { key: string; size: number; sha256: string; mime: UploadMime };
/** A file that came with a form, under the name its sender gave it. */
export type ReceivedFile = StoredUpload & { name: string };
export type UploadRefusal = "TOO_LARGE" | "WRONG_TYPE" | "EMPTY" | "INTERRUPTED";

export const uploadRefusalMessages: Record<UploadRefusal, string> = {
  TOO_LARGE: `Ce fichier dépasse ${MAX_UPLOAD_SIZE}. Réduisez‑le, par exemple en baissant la qualité des images.`,
  WRONG_TYPE:
    "Ce fichier n’est ni un PDF, ni une image JPEG ou PNG. Enregistrez‑le dans l’un de ces formats : une photo HEIC d’iPhone s’exporte en JPEG, un texte s’enregistre en PDF.",
  EMPTY: "Ce fichier est vide. Choisissez‑en un autre.",
  INTERRUPTED: "L’envoi a été interrompu. Recommencez.",
};
