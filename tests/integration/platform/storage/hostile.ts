import { crc32, deflateSync } from "node:zlib";
import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import type { ContentRefusal } from "@/lib/platform/form/upload";
import { PAGES, pdfOf, pdfWith } from "./pdf-file.ts";
import { jpeg, pdf, png } from "./samples.ts";

/** A file, what it is, and why it is refused. */
export type Hostile = readonly [what: string, bytes: Buffer, refusal: ContentRefusal];

const joined = (...parts: (string | Buffer)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part)),
  );
const action = (kind: string) => `<</Type/Action/S/${kind}/JS(app.alert(1))/F(calc.exe)>>`;
const stream = (dict: string, bytes: Buffer) =>
  `<<${dict}/Length ${bytes.length}>>\nstream\n${bytes.toString("latin1")}\nendstream`;
const widget = (kind: string) =>
  `/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A ${action(kind)}>>]`;

/** An object numbered 9 that only a compressed stream of objects holds. */
const inObjectStream = (object: string) =>
  stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", deflateSync(`9 0 ${object}`));
const attached = `<</Names[(a.exe)<</Type/Filespec/F(a.exe)/EF<</F 4 0 R>>>>]>>`;
const program = stream("/Type/EmbeddedFile", Buffer.from("MZ"));

export const active: Hostile[] = [
  [
    "JavaScript when it opens",
    pdfWith({ catalog: `/OpenAction${action("JavaScript")}` }),
    "SCRIPT",
  ],
  [
    "JavaScript among its names",
    pdfWith({ catalog: `/Names<</JavaScript<</Names[(a)${action("JavaScript")}]>>>>` }),
    "SCRIPT",
  ],
  [
    "JavaScript under an escaped name",
    pdfWith({ catalog: `/OpenAction${action("J#61vaScript")}` }),
    "SCRIPT",
  ],
  ["JavaScript of a page", pdfWith({ page: `/AA<</O${action("JavaScript")}>>` }), "SCRIPT"],
  ["JavaScript of a link", pdfWith({ page: widget("JavaScript") }), "SCRIPT"],
  [
    "JavaScript in a compressed object",
    pdfWith({ catalog: "/OpenAction 9 0 R", objects: [inObjectStream(action("JavaScript"))] }),
    "SCRIPT",
  ],
  [
    "JavaScript that a later part replaces",
    pdfWith({ objects: [`${action("JavaScript")}\nendobj\n4 0 obj\nnull`] }),
    "SCRIPT",
  ],
  ["a dynamic form", pdfWith({ catalog: "/AcroForm<</XFA 4 0 R>>", objects: [program] }), "SCRIPT"],
  ["a program to launch", pdfWith({ page: widget("Launch") }), "LAUNCH"],
  ["data to import", pdfWith({ page: widget("ImportData") }), "LAUNCH"],
  [
    "a program within",
    pdfWith({ catalog: `/Names<</EmbeddedFiles${attached}>>`, objects: [program] }),
    "ATTACHMENT",
  ],
  [
    "a file behind a note",
    pdfWith({
      page: "/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS<</EF<</F 4 0 R>>>>>>]",
      objects: [stream("", Buffer.from("MZ"))],
    }),
    "ATTACHMENT",
  ],
];

async function encrypted(passwords: { userPassword: string; ownerPassword: string }) {
  const document = await PDFDocument.load(pdf(2000));
  document.encrypt(passwords);
  return Buffer.from(await document.save());
}
export const locked: Hostile[] = [
  ["a password to open", await encrypted({ userPassword: "a", ownerPassword: "b" }), "ENCRYPTED"],
  ["a password to copy", await encrypted({ userPassword: "", ownerPassword: "b" }), "ENCRYPTED"],
];

const sheet = (side: number) =>
  pdfOf(PAGES.map((object) => object.replace("595 842", `${side} 100`)));
const sheets = (count: number) =>
  pdfOf([
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${count}/Kids[${Array.from({ length: count }, (_, i) => `${i + 3} 0 R`).join(" ")}]>>`,
    ...Array.from({ length: count }, () => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"),
  ]);
const picture = (width: number, height: number) =>
  pdfWith({
    objects: [stream(`/Subtype/Image/Width ${width}/Height ${height}`, Buffer.from("0"))],
  });

const strip = (width: number) =>
  sharp({ create: { width, height: 1, channels: 3, background: "#000" } })
    .png()
    .toBuffer();

/** What is at the limit of each size, and accepted; and what is just over it. */
export const large: (readonly [what: string, bytes: Buffer])[] = [
  ["a page of 200 inches", sheet(14_400)],
  ["2 000 pages", sheets(2000)],
  ["an image of 120 million pixels", picture(20_000, 6000)],
  ["a PNG of 20 000 pixels", await strip(20_000)],
];
export const absurd: Hostile[] = [
  ["a page of more than 200 inches", sheet(14_401), "PAGE_TOO_LARGE"],
  ["2 001 pages", sheets(2001), "TOO_MANY_PAGES"],
  ["an image of 20 001 pixels", picture(20_001, 1), "TOO_MANY_PIXELS"],
  ["an image of 120 020 000 pixels", picture(20_000, 6001), "TOO_MANY_PIXELS"],
];

/** The first lines of a PNG that says it is so large, and no pixel. */
function pngHeader(width: number, height: number): Buffer {
  const header = Buffer.from("IHDR\0\0\0\0\0\0\0\0\x08\0\0\0\0", "latin1");
  header.writeUInt32BE(width, 4);
  header.writeUInt32BE(height, 8);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(header));
  return joined(png.subarray(0, 8), "\0\0\0\x0d", header, check, "\0\0\0\0IDAT\x35\xaf\x06\x1e");
}

const noise = {
  width: 200,
  height: 200,
  channels: 3,
  noise: { type: "gaussian", mean: 128, sigma: 60 },
} as const;
const drawn = () => sharp({ create: { ...noise, background: "#000" } });
const photo = await drawn().jpeg().toBuffer();
const progressive = await drawn().jpeg({ progressive: true }).toBuffer();
const screenshot = await drawn().png().toBuffer();
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
export const images: Hostile[] = [
  ["a PNG of 20 001 pixels", await strip(20_001), "TOO_MANY_PIXELS"],
  ["a PNG that says 65 000 by 65 000", pngHeader(65_000, 65_000), "TOO_MANY_PIXELS"],
  ["a PNG just over the pixels in all", pngHeader(12_000, 10_001), "TOO_MANY_PIXELS"],
  ["a PNG at the limit, without its pixels", pngHeader(12_000, 10_000), "BROKEN_IMAGE"],
  ["half a photograph", half(photo), "BROKEN_IMAGE"],
  ["half a progressive photograph", half(progressive), "BROKEN_IMAGE"],
  ["half a screenshot", half(screenshot), "BROKEN_IMAGE"],
  ["a JPEG of six bytes", Buffer.from("ffd8ffe00010", "hex"), "BROKEN_IMAGE"],
];

/** An archive of one stored file. */
function zip(name: string, content: Buffer): Buffer {
  const entry = Buffer.alloc(26);
  entry.writeUInt32LE(crc32(content), 10);
  entry.writeUInt32LE(content.length, 14);
  entry.writeUInt32LE(content.length, 18);
  entry.writeUInt16LE(name.length, 22);
  const file = joined("PK\x03\x04", entry, name, content);
  const list = joined("PK\x01\x02", "\0\0", entry, Buffer.alloc(14), name);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(file.length, 12);
  return joined(file, list, "PK\x05\x06", end);
}
const archive = zip("a.bat", Buffer.from("start calc"));

export const mixed: Hostile[] = [
  ["an archive in a PDF", pdfWith({ objects: [stream("", archive)] }), "MIXED"],
  ["an archive after a photograph", joined(photo, archive), "MIXED"],
  ["a long tail after a PDF", joined(pdf(2000), "<html>", Buffer.alloc(1020, "x")), "MIXED"],
  ["a photograph that is a PDF", joined(jpeg, pdf(2000)), "MIXED"],
  ["an archive of a PDF", zip("facture.pdf", pdf(2000)), "WRONG_TYPE"],
  ["half an archive", half(archive), "WRONG_TYPE"],
  ["a page that says it is a PDF", joined("%PDF-1.4\n<html><script>"), "BROKEN_PDF"],
];

export const broken: Hostile[] = [
  ["five bytes", joined("%PDF-"), "BROKEN_PDF"],
  ["half a PDF", half(pdf(4000)), "BROKEN_PDF"],
  [
    "no page",
    pdfOf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>"]),
    "BROKEN_PDF",
  ],
  ["a page that is missing", pdfOf(PAGES.slice(0, 2)), "BROKEN_PDF"],
  ["a catalog that is missing", pdfOf(["null"]), "BROKEN_PDF"],
  ["a text that ends like a PDF", joined("%PDF-1.4\nBonjour\n%%EOF"), "BROKEN_PDF"],
  [
    "objects that cannot be unfolded",
    pdfWith({ objects: [stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", Buffer.from("?"))] }),
    "BROKEN_PDF",
  ],
  [
    "an update cut short",
    joined(pdf(2000), "4 0 obj\n<<>>\nendobj\n", Buffer.alloc(1020, "x")),
    "BROKEN_PDF",
  ],
];
