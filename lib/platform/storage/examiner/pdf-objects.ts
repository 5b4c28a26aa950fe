import {
  PDFArray,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFParser,
  type PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";
import { MAX_IMAGE_PIXELS, MAX_IMAGE_SIDE } from "@/lib/platform/form/upload-limit";
import { ContentRefused } from "./verdict";

/** Of several faults, the first of this order is the one to tell. */
const FAULTS = ["SCRIPT", "LAUNCH", "ATTACHMENT", "TOO_MANY_PIXELS", "BROKEN_PDF"] as const;
type Fault = (typeof FAULTS)[number];

/**
 * Refuses a PDF for what any of its objects is, wherever it stands: an action that runs JavaScript, launches a program
 * or imports data, a dynamic form (XFA), a file within the file, an image of absurd size; and one that is encrypted,
 * where none of these could be seen.
 */
export async function examineObjects(bytes: Uint8Array): Promise<void> {
  const parser = new EveryObject(bytes);
  const { trailerInfo } = await parser.parseDocument();
  if (trailerInfo.Encrypt) throw new ContentRefused("ENCRYPTED");
  const found = new Set<Fault>();
  for (const object of parser.written)
    for (const part of partsOf(object)) for (const fault of faultsOf(part)) found.add(fault);
  for (const fault of FAULTS) if (found.has(fault)) throw new ContentRefused(fault);
}

/** Keeps all that was ever written, also what a later part of the file replaces: a reader may be led to either. */
class EveryObject extends PDFParser {
  readonly written: PDFObject[] = [];
  constructor(bytes: Uint8Array) {
    super(bytes);
    const assign = this.context.assign.bind(this.context);
    this.context.assign = (ref: PDFRef, object: PDFObject) => {
      this.written.push(object);
      assign(ref, object);
    };
  }
}

/** The object and what stands in it, however deep: the depth is the sender's choice, so nothing calls itself. */
function* partsOf(object: PDFObject): Generator<PDFObject> {
  const left = [object];
  for (let part = left.pop(); part; part = left.pop()) {
    yield part;
    if (part instanceof PDFStream) left.push(part.dict);
    if (part instanceof PDFDict) left.push(...part.values());
    if (part instanceof PDFArray) left.push(...part.asArray());
  }
}

function faultsOf(part: PDFObject): Fault[] {
  if (part instanceof PDFInvalidObject) return namesDanger(part) ? ["BROKEN_PDF"] : [];
  if (!(part instanceof PDFDict)) return [];
  return FAULTS.filter((fault) => TELLS[fault]?.(part));
}

const FILE_KEYS = ["F", "UF", "DOS", "Mac", "Unix"];

const TELLS: Partial<Record<Fault, (dict: PDFDict) => boolean>> = {
  SCRIPT: (dict) =>
    is(dict, "S", "JavaScript") ||
    (is(dict, "S", "Rendition") && has(dict, "JS")) ||
    has(dict, "XFA"),
  LAUNCH: (dict) => is(dict, "S", "Launch", "ImportData"),
  ATTACHMENT: (dict) => {
    const files = value(dict, "EF");
    const holdsFile = files instanceof PDFDict && FILE_KEYS.some((key) => has(files, key));
    return holdsFile || is(dict, "Type", "EmbeddedFile") || is(dict, "Subtype", "RichMedia");
  },
  TOO_MANY_PIXELS: (dict) => {
    const [width, height] = [number(dict, "Width"), number(dict, "Height")];
    const isHuge = Math.max(width, height) > MAX_IMAGE_SIDE || width * height > MAX_IMAGE_PIXELS;
    return is(dict, "Subtype", "Image") && isHuge;
  },
};

/** What this parser cannot read, another may: an unreadable object is dangerous by the names in it, or by holding others. */
function namesDanger(object: PDFInvalidObject): boolean {
  const bytes = Buffer.alloc(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  const names = bytes
    .toString("latin1")
    .replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return /\/(JavaScript|Launch|ImportData|XFA|EmbeddedFile|RichMedia|ObjStm)\b/.test(names);
}

const value = (dict: PDFDict, key: string) => dict.lookup(PDFName.of(key));
const has = (dict: PDFDict, key: string) => value(dict, key) !== undefined;
function is(dict: PDFDict, key: string, ...names: string[]): boolean {
  const found = value(dict, key);
  return found instanceof PDFName && names.includes(found.decodeText());
}
function number(dict: PDFDict, key: string): number {
  const found = value(dict, key);
  return found instanceof PDFNumber ? found.asNumber() : 0;
}
