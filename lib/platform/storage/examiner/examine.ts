import { boundsOf } from "./bounds";
import { ContentRefused, type Verdict } from "./verdict";

/** Reads a file to its end. Throws nothing of the file's doing: that is a refusal. */
export async function examine(bytes: Buffer): Promise<Verdict> {
  try {
    const { kind, from, to } = boundsOf(bytes);
    if (kind === "image") {
      const { examineImage } = await import("./image");
      return { mime: await examineImage(bytes), from, to };
    }
    const { examinePdf } = await import("./pdf");
    await examinePdf(bytes.subarray(from, to));
    return { mime: "application/pdf", from, to };
  } catch (error) {
    if (error instanceof ContentRefused) return { refusal: error.refusal };
    throw error;
  }
}
