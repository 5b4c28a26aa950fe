import sharp from "sharp";
import { PAGES, pdfOf } from "./pdf-file.ts";

/** The smallest PNG there is: one transparent pixel. */
export const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const picture = { width: 64, height: 48, channels: 3, background: "#0B5A6F" } as const;
export const jpeg = await sharp({ create: picture }).jpeg().toBuffer();

/** Bytes of which no two pages of memory are alike. */
function filling(length: number): Buffer {
  const bytes = Buffer.alloc(length, "\n");
  for (let at = 0; at + 16 < length; at += 64) bytes.write(`% ${at}`, at);
  return bytes;
}

/** A JPEG of exactly so many bytes: telephones write a film or a second picture after the first. */
export const photo = (size: number): Buffer => Buffer.concat([jpeg, filling(size - jpeg.length)]);

/** A PDF of one page and exactly so many bytes. */
export function pdf(size: number): Buffer {
  const filled = (length: number) =>
    pdfOf([...PAGES, `<</Length ${length}>>\nstream\n${filling(length)}\nendstream`]);
  const length = size - filled(size).length + size;
  return filled(length + size - filled(length).length);
}
