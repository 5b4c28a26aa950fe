import { join } from "node:path";
import type { Block } from "@/lib/platform/pdf/layout";

type Options = { width?: number; continued?: boolean };
/** What is used of pdfkit. */
type Document = {
  y: number;
  page: { height: number };
  font: (name: string | Buffer) => Document;
  fontSize: (size: number) => Document;
  text: (text: string, x?: number, y?: number, options?: Options) => Document;
  heightOfString: (text: string, options: Options) => number;
  moveDown: (lines?: number) => Document;
  addPage: () => Document;
  on: (event: "data" | "end", listener: (chunk: Buffer) => void) => Document;
  end: () => void;
};
export type PdfKit = new (options: object) => Document;

const MARGIN = 68;
const WIDTH = 459;
const BOTTOM = 74;
const fonts = join(process.cwd(), "node_modules/@expo-google-fonts");
const SANS = join(fonts, "source-sans-3/400Regular/SourceSans3_400Regular.ttf");
const SERIF = join(fonts, "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf");

/** The text of a letter, block by block, as pdfkit writes it by itself: no tags, no archive, nothing kept together. */
export async function plainPdf(Kit: PdfKit, title: string, blocks: Block[]): Promise<Buffer> {
  const document = new Kit({ size: "A4", margin: MARGIN });
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve) => {
    document.on("data", (part) => parts.push(part)).on("end", () => resolve(Buffer.concat(parts)));
  });
  heading(document, title, 19);
  for (const block of blocks) write(document, block);
  document.end();
  return whole;
}

function write(document: Document, block: Block): void {
  if (block.kind === "section") heading(document, block.text, 13);
  else if (block.kind === "subsection") heading(document, block.text, 10.8);
  else if (block.kind === "table") table(document, block.rows, block.columns);
  else if (block.kind === "fields") table(document, block.rows, [{ width: 1 }, { width: 2 }]);
  else document.font(SANS).fontSize(10.2).text(plainText(block), MARGIN).moveDown();
}

function plainText(block: Exclude<Block, { kind: "table" | "fields" }>): string {
  if (block.kind === "list") return block.items.join("\n");
  if (block.kind === "signatures")
    return block.entries.flatMap((entry) => Object.values(entry)).join("\n");
  return block.text;
}

function heading(document: Document, text: string, size: number): void {
  document.font(SERIF).fontSize(size).text(text, MARGIN).moveDown(0.5);
}

function table(document: Document, rows: readonly string[][], columns: { width: number }[]): void {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => (WIDTH * width) / all);
  document.font(SANS).fontSize(9.4);
  for (const row of rows) {
    const cells = row.map((text, index) => ({ text, width: (widths[index] ?? 0) - 10 }));
    const heights = cells.map(({ text, width }) => document.heightOfString(text, { width }));
    const height = Math.max(...heights);
    if (document.y + height > document.page.height - BOTTOM) document.addPage();
    const top = document.y;
    let x = MARGIN;
    for (const [index, { text, width }] of cells.entries()) {
      document.text(text, x, top, { width });
      x += widths[index] ?? 0;
    }
    document.y = top + height + 6;
  }
}
