import { createHash } from "node:crypto";

/** Images that a template shows, by their name: `image("/logo")`. */
export type Images = Readonly<Record<string, Uint8Array | undefined>>;

/** A document before it is printed. The template reads `data`, which goes in as one JSON input and is never spliced into markup. */
export type Sheet = { template: string; data: unknown; on: Date; images?: Images };

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** The same for two sheets that give the same document. */
export const digestOf = ({ template, data, on, images = {} }: Sheet): string =>
  sha256(
    JSON.stringify([
      ...[template, data, on],
      Object.entries(images).map(([name, image]) => [name, image && sha256(image)]),
    ]),
  );
