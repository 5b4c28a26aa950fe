import { ContentRefused } from "./verdict";

/** Where readers look for a header, and what scanners and servers may leave around a PDF: bytes. */
const AROUND = 1024;

const HEADER = Buffer.from("%PDF-");
const EOF = Buffer.from("%%EOF");
const ZIP_ENTRY = Buffer.from("PK\x03\x04", "latin1");
const ZIP_END = Buffer.from("PK\x05\x06", "latin1");
const ZIP_LIST = 0x02014b50;
/** A ZIP ends in a record of 22 bytes and a comment of 65 535 at most. */
const ZIP_TAIL = 22 + 65_535;
const IMAGES = [Buffer.from("89504e470d0a1a0a", "hex"), Buffer.from("ffd8ff", "hex")];

export type Bounds = { kind: "pdf" | "image"; from: number; to: number };

/**
 * Where in the bytes the document begins and ends. A PDF begins at its header, which readers find within the first
 * 1 024 bytes (ISO 32000-1, note 13 of Acrobat's implementation), and ends after its last end marker: what a copier's
 * job control, a byte-order mark or an empty line left around it is cut. An image is kept whole: telephones write
 * after it. Refused: no document, a header further on, no end, more than 1 024 bytes after it, two documents in one.
 */
export function boundsOf(bytes: Buffer): Bounds {
  const isImage = IMAGES.some((signature) => bytes.subarray(0, signature.length).equals(signature));
  if (bytes.subarray(0, ZIP_ENTRY.length).equals(ZIP_ENTRY)) throw new ContentRefused("WRONG_TYPE");
  const from = bytes.subarray(0, AROUND).indexOf(HEADER);
  if (isImage && from !== -1) throw new ContentRefused("MIXED");
  if (!isImage && from === -1)
    throw new ContentRefused(bytes.includes(HEADER) ? "BURIED_PDF" : "WRONG_TYPE");
  const to = isImage ? bytes.length : endOf(bytes);
  if (isZip(bytes.subarray(0, to))) throw new ContentRefused("MIXED");
  return isImage ? { kind: "image", from: 0, to } : { kind: "pdf", from, to };
}

/** The end of a PDF: after its last marker and the blanks that follow. */
function endOf(bytes: Buffer): number {
  const marker = bytes.lastIndexOf(EOF);
  if (marker === -1) throw new ContentRefused("BROKEN_PDF");
  let to = marker + EOF.length;
  while (to < bytes.length && isBlank(bytes[to])) to += 1;
  const tail = bytes.subarray(to);
  if (tail.length <= AROUND) return to;
  const isUnfinished = /\d \d+ obj\b/.test(tail.toString("latin1", 0, AROUND));
  throw new ContentRefused(isUnfinished ? "BROKEN_PDF" : "MIXED");
}

const isBlank = (byte = 0) => byte === 0 || byte === 9 || byte === 10 || byte === 13 || byte === 32;

/** Whether an archiver would open these bytes: the record at the end of a ZIP, and the list of files it points at. */
function isZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(-ZIP_TAIL);
  const end = tail.lastIndexOf(ZIP_END);
  if (end === -1 || end + 16 > tail.length) return false;
  const list = bytes.length - tail.length + end - tail.readUInt32LE(end + 12);
  return list >= 0 && bytes.readUInt32LE(list) === ZIP_LIST;
}
