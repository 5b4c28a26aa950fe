import { MARK_SIDES, MAX_MARK_BYTES, MAX_MARK_SIZE } from "@/lib/platform/form/upload-limit";
import type { FilePurpose } from "./stored-file";

/** The images that documents bear of the body's own. */
export const MARKS = ["SIGNATURE", "SEAL", "LOGO"] as const satisfies readonly FilePurpose[];
export type Mark = (typeof MARKS)[number];

/** Of files: deposited, and in use nowhere. */
export const unusedMark = {
  erasedAt: null,
  signatures: { none: {} },
  seals: { none: {} },
  logos: { none: {} },
} as const;

/** What was measured of an image: `clearEdge` is the share of its border that is transparent or white. */
export type ImageFacts = { width: number; height: number; isPrint: boolean; clearEdge: number };

const LEAST_CLEAR = 0.98;

/** What the bytes alone tell before they are read. */
export function markFileFault({ mime, size }: { mime: string; size: number }): string | null {
  if (mime !== "image/png" && mime !== "image/jpeg")
    return "Déposez une image, au format PNG ou JPEG.";
  if (size > MAX_MARK_BYTES)
    return `Cette image dépasse ${MAX_MARK_SIZE}\u00a0: réduisez-la, chaque document la porte.`;
  return null;
}

/** Why an image cannot stand on a document: too small to print or too large, made for a press, on a ground that shows. */
export function markImageFault({ width, height, isPrint, clearEdge }: ImageFacts): string | null {
  const { least, most } = MARK_SIDES;
  if (Math.min(width, height) < least || Math.max(width, height) > most)
    return `Cette image mesure ${width} × ${height} pixels\u00a0: chaque côté en compte de ${least} à ${most}.`;
  if (isPrint)
    return "Cette image est en couleurs d’imprimerie (CMJN)\u00a0: enregistrez-la en couleurs d’écran (RVB).";
  if (clearEdge < LEAST_CLEAR)
    return "Le fond de cette image se verrait sur le document\u00a0: il doit être transparent ou blanc jusqu’aux bords.";
  return null;
}
