import sharp, { type Metadata } from "sharp";
import { MAX_IMAGE_PIXELS, MAX_IMAGE_SIDE } from "@/lib/platform/form/upload-limit";
import { ContentRefused } from "./verdict";

sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer"] });
sharp.concurrency(1);

const MIMES = { jpeg: "image/jpeg", png: "image/png" } as const;

/** What a photograph is written again with: no eye sees a difference. */
const QUALITY = 88;

/**
 * Decodes every pixel: what is cut short or damaged shows only then. Returns what the image is and, where a telephone has
 * laid it on its side or said in it where and by what it was taken, the same upright without any of that.
 */
export async function examineImage(bytes: Buffer) {
  const metadata = await readable(sharp(bytes, { limitInputPixels: false }).metadata());
  const { format, width, height } = metadata;
  if (format !== "jpeg" && format !== "png") throw new ContentRefused("WRONG_TYPE");
  if (width > MAX_IMAGE_SIDE || height > MAX_IMAGE_SIDE || width * height > MAX_IMAGE_PIXELS)
    throw new ContentRefused("TOO_MANY_PIXELS");
  const whole = sharp(bytes, { failOn: "error", limitInputPixels: MAX_IMAGE_PIXELS });
  await readable(whole.resize(1, 1, { fit: "fill", fastShrinkOnLoad: false }).raw().toBuffer());
  return {
    mime: MIMES[format],
    cleaned: tells(metadata) ? await readable(upright(bytes, format)) : null,
  };
}

const tells = ({ orientation = 1, exif, xmp, iptc, comments }: Metadata): boolean =>
  orientation > 1 || [exif, xmp, iptc, comments].some((said) => said && said.length > 0);

/** Its colours are kept as they are to be seen. */
const upright = (bytes: Buffer, format: keyof typeof MIMES): Promise<Buffer> =>
  sharp(bytes, { failOn: "error", limitInputPixels: MAX_IMAGE_PIXELS })
    .autoOrient()
    .keepIccProfile()
    .toFormat(format, format === "jpeg" ? { quality: QUALITY } : {})
    .toBuffer();

const readable = <T>(reading: Promise<T>): Promise<T> =>
  reading.catch(() => {
    throw new ContentRefused("BROKEN_IMAGE");
  });
