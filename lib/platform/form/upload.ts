import { IMAGE_LIMIT, MAX_UPLOAD_SIZE, PAGES_LIMIT } from "@/lib/platform/form/upload-limit";

/** What anyone may upload, said in messages and before choosing; the content decides, never the name. */
export const UPLOAD_MIMES = ["application/pdf", "image/jpeg", "image/png"] as const;
export type UploadMime = (typeof UPLOAD_MIMES)[number];

export type StoredUpload = { key: string; size: number; sha256: string; mime: UploadMime };
/** A file that came with a form, under the name its sender gave it and the extension of what it is. */
export type ReceivedFile = StoredUpload & { name: string };

/** Reading the file itself shows why it is refused. */
export type ContentRefusal =
  | "WRONG_TYPE"
  | "BURIED_PDF"
  | "BROKEN_PDF"
  | "BROKEN_IMAGE"
  | "MIXED"
  | "ENCRYPTED"
  | "SCRIPT"
  | "LAUNCH"
  | "ATTACHMENT"
  | "TOO_MANY_PIXELS"
  | "TOO_MANY_PAGES"
  | "PAGE_TOO_LARGE"
  | "TOO_COMPLEX";
export type UploadRefusal = ContentRefusal | "TOO_LARGE" | "EMPTY" | "INTERRUPTED" | "BUSY";

const PRINT =
  "imprimez-le en choisissant « Enregistrer au format PDF », puis envoyez ce nouveau fichier.";
const SAVE_AGAIN = `Ouvrez-le, ${PRINT}`;

export const uploadRefusalMessages: Record<UploadRefusal, string> = {
  TOO_LARGE: `Ce fichier dépasse ${MAX_UPLOAD_SIZE}. Réduisez-le, par exemple en baissant la qualité des images.`,
  WRONG_TYPE:
    "Ce fichier n’est ni un PDF, ni une image JPEG ou PNG. Enregistrez-le dans l’un de ces formats : une photo HEIC d’iPhone s’exporte en JPEG, un texte s’enregistre en PDF.",
  EMPTY: "Ce fichier est vide. Choisissez-en un autre.",
  INTERRUPTED: "L’envoi a été interrompu. Recommencez.",
  BURIED_PDF: `Ce fichier contient un PDF précédé d’autres données, comme en laissent certains copieurs. ${SAVE_AGAIN}`,
  BROKEN_PDF: `Ce PDF est incomplet ou abîmé. S’il s’ouvre sur votre appareil, ${PRINT} Sinon, téléchargez-le ou numérisez-le à nouveau.`,
  BROKEN_IMAGE:
    "Cette image est incomplète ou abîmée : elle ne s’affiche pas en entier. Copiez-la ou photographiez le document à nouveau, puis recommencez.",
  MIXED: `Ce fichier mêle un document à d’autres données. ${SAVE_AGAIN}`,
  ENCRYPTED: `Ce PDF est protégé, par un mot de passe ou contre la copie : il ne pourrait pas être lu par tous. ${SAVE_AGAIN}`,
  SCRIPT: `Ce PDF contient un programme (JavaScript ou formulaire dynamique), comme certains formulaires officiels. ${SAVE_AGAIN}`,
  LAUNCH: `Ce PDF peut lancer un programme ou ouvrir un autre fichier. ${SAVE_AGAIN}`,
  ATTACHMENT: `Ce PDF contient d’autres fichiers en pièces jointes. ${SAVE_AGAIN} Déposez à part les pièces jointes utiles.`,
  TOO_MANY_PIXELS: `Ce fichier contient une image de plus de ${IMAGE_LIMIT}. Réduisez l’image, ou numérisez le document avec une résolution plus basse (300 points par pouce suffisent).`,
  TOO_MANY_PAGES: `Ce PDF compte plus de ${PAGES_LIMIT}. Ne gardez que les pages utiles, ou envoyez plusieurs fichiers.`,
  PAGE_TOO_LARGE: `Une page de ce PDF mesure plus de cinq mètres. Ouvrez-le, imprimez-le au format A4 en choisissant « Enregistrer au format PDF », puis envoyez ce nouveau fichier.`,
  TOO_COMPLEX: `Ce fichier est trop complexe pour être vérifié. ${SAVE_AGAIN}`,
  BUSY: "Le portail vérifie beaucoup de fichiers en ce moment. Recommencez dans quelques minutes.",
};
