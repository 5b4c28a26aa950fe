import type { UploadMime } from "@/lib/platform/form/upload";

const EXTENSIONS: Record<UploadMime, string> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
};
const isUploadMime = (mime: string): mime is UploadMime => Object.hasOwn(EXTENSIONS, mime);

/** What looks like an extension: two to five letters or digits, all small or all capital; « M.Roux » keeps its name. */
const EXTENSION = /\.([a-z][a-z0-9]{1,4}|[A-Z][A-Z0-9]{1,4})$/;
const OURS = /(\.(pdf|jpe?g|png))+$/i;
const AT_THE_EDGES = /^[\s.]+|[\s.]+$/g;

/**
 * The name a file is shown and handed on under: what its sender called it, and the extension of its checked type,
 * whatever the sender's was. « facture.pdf.exe » and « facture.html » that are PDFs are « facture.pdf ».
 */
export function fileName(typed: string, mime: string): string {
  const stem = typed.replace(EXTENSION, "").replace(OURS, "").replaceAll(AT_THE_EDGES, "");
  return `${stem || "fichier"}.${isUploadMime(mime) ? EXTENSIONS[mime] : "bin"}`;
}
