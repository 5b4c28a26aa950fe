import { join } from "node:path";
import { NodeCompiler, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler";
import { coverageOf } from "./font-coverage.ts";
import { readSans, readSerif } from "./fonts.ts";
import { frenchSpaces, printableWith } from "./printable.ts";
import type { Sheet } from "./sheet.ts";

/** What the last document used serves the next one; more would be kept for each. */
const KEPT_COMPILATIONS = 1;
const WORKSPACE = "/nonexistent";

type Press = { compiler: NodeCompiler; covered: ReadonlySet<number> };
let kept: Press | undefined;

/** Made at the first document. The folder does not exist, so that no template reads a file; the sans stands behind the serif. */
function press(): Press {
  if (kept) return kept;
  const sans = readSans();
  const compiler = NodeCompiler.create({
    workspace: WORKSPACE,
    fontArgs: [{ fontBlobs: [...sans, ...readSerif()] }],
  });
  const [first = new Set<number>(), ...others] = sans.map(coverageOf);
  const covered = new Set([...first].filter((code) => others.every((font) => font.has(code))));
  kept = { compiler, covered };
  return kept;
}

/** A character that the fonts lack would fail the export: it becomes its closest decomposition, else « □ ». */
export const printable = (text: string): string => printableWith(press().covered, text);

const PRELUDE = `
#let data = json(bytes(sys.inputs.data))
#let issued = datetime(year: int(sys.inputs.year), month: int(sys.inputs.month), day: int(sys.inputs.day))
#set document(date: issued)
#let sans = "Source Sans 3"
#let serif = ("Source Serif 4", sans)
#set text(font: sans, lang: "fr", region: "FR", fallback: false, hyphenate: false)
`;

export type Printed = { pdf: Uint8Array } | { wrong: string };

/** What the press is asked for, a sheet at a time (`press-process.ts`); what is wrong with a template is an answer too. */
export default function run(sheet: Sheet): Printed {
  try {
    return { pdf: compiled(sheet) };
  } catch (error) {
    return { wrong: String(error) };
  }
}

function compiled({ template, data, on, images = {} }: Sheet): Uint8Array {
  const json = JSON.stringify(data, (_key, value) =>
    typeof value === "string" ? printable(frenchSpaces(value)) : value,
  );
  const [year = "", month = "", day = ""] = on.toISOString().slice(0, 10).split("-");
  const { compiler } = press();
  for (const [name, image] of Object.entries(images))
    if (image) compiler.mapShadow(join(WORKSPACE, name), Buffer.from(image));
  try {
    return compiler.pdf(
      { mainFileContent: PRELUDE + template, inputs: { data: json, year, month, day } },
      { pdfStandard: PdfStandard.A_2a, creationTimestamp: Math.floor(on.getTime() / 1000) },
    );
  } finally {
    compiler.resetShadow();
    compiler.evictCache(KEPT_COMPILATIONS);
  }
}
