import sharp from "sharp";
import { MAX_IMAGE_PIXELS, MAX_IMAGE_SIDE } from "@/lib/platform/form/upload-limit";
import { ContentRefused } from "./verdict";

sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer"] });
sharp.concurrency(1);

const MIMES = { jpeg: "image/jpeg", png: "image/png" } as const;

/** Decodes every pixel: what is cut short or damaged shows only then. Returns what the image is. */
export async function examineImage(bytes: Buffer) {
  const { format, width, height } = await readable(
    sharp(bytes, { limitInputPixels: false }).metadata(),
  );
  if (format !== "jpeg" && format !== "png") throw new ContentRefused("WRONG_TYPE");
  if (width > MAX_IMAGE_SIDE || height > MAX_IMAGE_SIDE || width * height > MAX_IMAGE_PIXELS)
    throw new ContentRefused("TOO_MANY_PIXELS");
  const whole = sharp(bytes, { failOn: "error", limitInputPixels: MAX_IMAGE_PIXELS });
  await readable(whole.resize(1, 1, { fit: "fill", fastShrinkOnLoad: false }).raw().toBuffer());
  return MIMES[format];
}

const readable = <T>(reading: Promise<T>): Promise<T> =>
  reading.catch(() => {
    throw new ContentRefused("BROKEN_IMAGE");
  });
