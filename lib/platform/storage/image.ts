import "server-only";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { openFile } from "./storage";

/** A fully transparent pixel has an alpha of 0, and paper that was scanned is hardly ever quite white. */
const TRANSPARENT = 16;
const WHITE = 235;
const CHANNELS = 4;

/** The bytes of a small file, whole. */
export const readBytes = async (key: string, sha256: string): Promise<Buffer> =>
  buffer(await openFile(key, sha256));

export async function imageSize(bytes: Buffer) {
  const { width, height, space } = await sharp(bytes).metadata();
  return { width, height, isPrint: space === "cmyk" };
}

/** The share of the border that is transparent or white. */
export async function clearEdge(bytes: Buffer): Promise<number> {
  const image = sharp(bytes).toColourspace("srgb").ensureAlpha().raw({ depth: "uchar" });
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const columns = Array.from({ length: width }, (_, x) => [x, x + (height - 1) * width]);
  const rows = Array.from({ length: height }, (_, y) => [y * width, y * width + width - 1]);
  const border = [...columns, ...rows].flat();
  return border.filter((at) => isClear(data, at * CHANNELS)).length / border.length;
}

const isClear = (data: Buffer, at: number): boolean =>
  (data[at + 3] ?? 0) < TRANSPARENT ||
  [0, 1, 2].every((channel) => (data[at + channel] ?? 0) >= WHITE);
