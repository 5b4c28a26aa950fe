import { boundsOf } from "./bounds";
import { ContentRefused, type Verdict } from "./verdict";

type Examined = Verdict & { cleaned?: Buffer };

/**
 * Reads a file to its end. Throws nothing of the file's doing: that is a refusal. A photograph that tells more than its
 * picture comes with the bytes that take its place.
 */
export async function examine(bytes: Buffer): Promise<Examined> {
  try {
    const { kind, from, to } = boundsOf(bytes);
    if (kind === "image") {
      const { examineImage } = await import("./image");
      const { mime, cleaned } = await examineImage(bytes);
      return cleaned
        ? { mime, from: 0, to: cleaned.length, isCleaned: true, cleaned }
        : { mime, from, to };
    }
    const { examinePdf } = await import("./pdf");
    await examinePdf(bytes.subarray(from, to));
    return { mime: "application/pdf", from, to };
  } catch (error) {
    if (error instanceof ContentRefused) return { refusal: error.refusal };
    throw error;
  }
}
