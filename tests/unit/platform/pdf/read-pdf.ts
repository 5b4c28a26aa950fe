import { extractText, getDocumentProxy } from "unpdf";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf["getPage"]>>;
type Node = { role?: string; children?: Node[] };

const rolesOf = ({ role, children = [] }: Node): string[] => [
  ...(role ? [role] : []),
  ...children.flatMap(rolesOf),
];
const joined = (text: string) => text.replaceAll(/\s+/g, " ");
const unique = (texts: string[]) => [...new Set(texts)].sort();

/** What a reader of the document gets, the no-break spaces made ordinary and the lines joined. */
export async function readPdf(drawn: Buffer | Promise<Buffer>) {
  const pdf = await getDocumentProxy(new Uint8Array(await drawn));
  const { text } = await extractText(pdf, { mergePages: false });
  const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => readPage(await pdf.getPage(number))),
  );
  return {
    ...(await described(pdf)),
    text: joined(text.join("\n")),
    lastPage: joined(text.at(-1) ?? ""),
    pages: pdf.numPages,
    fonts: unique(pages.flatMap(({ fonts }) => fonts)),
    roles: unique(pages.flatMap(({ roles }) => roles)),
    links: unique(pages.flatMap(({ links }) => links)),
  };
}

async function described(pdf: Pdf) {
  const { info, metadata } = await pdf.getMetadata();
  const xmp = String(metadata.getRaw());
  return {
    standard: `${/<pdfaid:part>(\d)/.exec(xmp)?.[1]}${/<pdfaid:conformance>(\w)/.exec(xmp)?.[1]}`,
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    language: (info as { Language?: string }).Language,
  };
}

async function readPage(page: Page) {
  await page.getOperatorList(); // loads the fonts
  const { styles } = await page.getTextContent();
  const annotations: { url?: string }[] = await page.getAnnotations();
  return {
    fonts: Object.keys(styles).map((id) => fontName(page.commonObjs.get(id))),
    roles: rolesOf((await page.getStructTree()) as Node),
    links: annotations.flatMap(({ url }) => url ?? []),
  };
}

/** A font that is only named and not in the file says so. */
const fontName = ({ name, missingFile }: { name: string; missingFile: boolean }) =>
  missingFile ? `missing ${name}` : name.replace(/^[A-Z]{6}\+/, "");
