import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { expect, test } from "vitest";
import { openFile, receiveUpload } from "@/lib/platform/storage/storage";
import { jpeg } from "./samples";

const RED = { r: 220, g: 20, b: 20 };
const WHERE = { IFD0: { Make: "Fairphone" }, IFD3: { GPSLatitude: "48/1 51/1 0/1" } };

/** Red above, white below, as it is to be seen. */
const picture = () =>
  sharp({ create: { width: 40, height: 60, channels: 3, background: "white" } }).composite([
    { input: { create: { width: 40, height: 30, channels: 3, background: RED } }, top: 0, left: 0 },
  ]);

async function kept(bytes: Buffer) {
  const received = await receiveUpload(Readable.from([bytes]));
  if (!received.ok) throw new Error(received.error);
  const { key, sha256, ...file } = received.value;
  return { ...file, bytes: await buffer(await openFile(key, sha256)) };
}

const redness = async (bytes: Buffer, top: number) => {
  const area = sharp(bytes).extract({ left: 20, top, width: 1, height: 1 });
  const [red = 0, green = 0] = await area.raw().toBuffer();
  return red - green;
};

test.each([
  [6, 270],
  [3, 180],
  [8, 90],
])(
  "a photograph that a telephone laid on its side (%i) is kept upright",
  async (orientation, turn) => {
    const lying = await sharp(await picture().png().toBuffer())
      .rotate(turn)
      .jpeg()
      .toBuffer();
    const photograph = await sharp(lying).withMetadata({ orientation }).jpeg().toBuffer();
    const { bytes, size, mime } = await kept(photograph);
    const { width, height, orientation: left } = await sharp(bytes).metadata();
    expect({ width, height, left, mime }).toEqual({
      ...{ width: 40, height: 60, left: undefined, mime: "image/jpeg" },
    });
    expect(size).toBe(bytes.length);
    expect(await redness(bytes, 5)).toBeGreaterThan(150);
    expect(await redness(bytes, 45)).toBeLessThan(30);
  },
);

test("where and by what it was taken is not kept, its colours are", async () => {
  const told = await picture().withExif(WHERE).withIccProfile("p3").jpeg().toBuffer();
  expect((await sharp(told).metadata()).exif?.toString("latin1")).toContain("Fairphone");
  const { bytes } = await kept(told);
  const { exif, xmp, icc } = await sharp(bytes).metadata();
  expect({ exif, xmp }).toEqual({ exif: undefined, xmp: undefined });
  expect(icc?.length).toBeGreaterThan(0);
  expect(bytes.includes("Fairphone")).toBe(false);
});

test("a PNG loses what it tells and not one pixel", async () => {
  const plain = await picture().png().toBuffer();
  const { bytes, mime } = await kept(await sharp(plain).withExif(WHERE).png().toBuffer());
  expect(mime).toBe("image/png");
  expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  expect(await sharp(bytes).raw().toBuffer()).toEqual(await sharp(plain).raw().toBuffer());
});

test("an image that tells nothing is kept byte for byte", async () => {
  expect((await kept(jpeg)).bytes).toEqual(jpeg);
});
