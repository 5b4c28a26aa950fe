import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { z } from "zod";
import type { StandardDocument, StandardItem } from "@/lib/certifications/standard-document";
import { standardDocumentSchema } from "@/lib/certifications/standard-document.schema";
import { documentOf, standardSchema } from "@/lib/certifications/standard-file.schema";
import { typeset } from "@/lib/certifications/typeset";
import { inWords } from "@/lib/platform/shared/enumeration";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { documentOfSheet, rncpSheetSchema } from "./rncp-sheet.schema";

export type ImportFault = { field: "content" | "rncpCode"; message: string };
type Imported = Result<StandardDocument, ImportFault>;

const LISTED = ["FICHE", "NSF", "CERTIFICATEUR", "BLOC_COMPETENCES"];
/** Texts only: no number is guessed, no attribute read; entities are the five of XML and the numbered characters. */
const parser = new XMLParser({
  parseTagValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 100_000, maxExpandedLength: 1_000_000 },
  maxNestedTags: 30,
  isArray: (name) => LISTED.includes(name),
});

const refused = (message: string, field: ImportFault["field"] = "content") =>
  err({ message, field });

/**
 * The draft that a text begins: sheets of the register as France compétences publishes them (XML), or the project's own file
 * (JSON). Of several versions the one of the code is taken. Whole or not at all: what cannot be read is told with its place.
 */
export function importStandard(text: string, rncpCode: string): Imported {
  const content = text.replace(/^\ufeff/, "").trim();
  if (content.startsWith("<")) return importSheet(content, rncpCode);
  if (content.startsWith("{")) return importFile(content, rncpCode);
  return refused("Ce texte n’est ni une fiche du répertoire en XML, ni un référentiel en JSON.");
}

function importSheet(xml: string, rncpCode: string): Imported {
  const declared = /<!(?:DOCTYPE|ENTITY)/i.exec(xml);
  if (declared)
    return refused(
      `Ligne ${lineOf(xml, declared.index)}\u00a0: une fiche du répertoire ne contient ni DOCTYPE ni entité.`,
    );
  const valid = XMLValidator.validate(xml);
  if (valid !== true)
    return refused(`Ligne ${valid.err.line}\u00a0: ce XML est mal formé, rien n’en est repris.`);
  const sheets: { NUMERO_FICHE?: string }[] = sheetsOf(xml);
  if (sheets.length === 0) return refused("Ce XML ne contient aucun élément FICHES > FICHE.");
  return chosen(
    sheets,
    rncpCode,
    ({ NUMERO_FICHE: code = "" }) => code,
    (sheet, code) =>
      checked(rncpSheetSchema, sheet, `Fiche ${code}`, (read) => kept(documentOfSheet(read))),
  );
}

function sheetsOf(xml: string): { NUMERO_FICHE?: string }[] {
  try {
    return parser.parse(xml)?.FICHES?.FICHE ?? [];
  } catch {
    return []; // what the parser's own limits refuse
  }
}

function importFile(text: string, rncpCode: string): Imported {
  const json = parsed(text);
  if (!json.ok) return json;
  return checked(standardSchema, json.value, "Fichier", ({ versions, fonctionsVisees }) =>
    chosen(
      versions,
      rncpCode,
      ({ codeRncp }) => codeRncp,
      (version) => kept(documentOf(version, fonctionsVisees.valeurs)),
    ),
  );
}

function parsed(text: string): Result<unknown, ImportFault> {
  try {
    const read = (_: string, value: unknown) =>
      typeof value === "string" ? typeset(value) : value;
    return ok(JSON.parse(text, read));
  } catch (error) {
    const [, line] = /line (\d+)/.exec(String(error)) ?? [];
    return refused(
      `${line ? `Ligne ${line}\u00a0: ce` : "Ce"} JSON est mal formé, rien n’en est repris.`,
    );
  }
}

/** The one of the code, or the only one. */
function chosen<T>(
  versions: readonly T[],
  rncpCode: string,
  codeOf: (version: T) => string,
  take: (version: T, code: string) => Imported,
): Imported {
  const found = rncpCode ? versions.filter((version) => codeOf(version) === rncpCode) : versions;
  const [only, ...others] = found;
  if (only && others.length === 0) return take(only, codeOf(only));
  const codes = inWords(versions.slice(0, 10).map(codeOf));
  return refused(
    only
      ? `Ce texte contient plusieurs versions (${codes}) : indiquez le code de celle à reprendre.`
      : `Aucune version de ce texte n’a ce code : il contient ${codes}.`,
    "rncpCode",
  );
}

function checked<S extends z.ZodType>(
  schema: S,
  value: unknown,
  what: string,
  take: (read: z.output<S>) => Imported,
): Imported {
  const read = schema.safeParse(value);
  if (read.success) return take(read.data);
  const [issue, ...others] = read.error.issues;
  const place = [what, ...(issue?.path ?? []).map(placeName)].join(" › ");
  const rest = others.length > 0 ? ` (et ${others.length} autres)` : "";
  return refused(`${place}\u00a0: ${issue?.message ?? ""}${rest}`);
}

const placeName = (part: PropertyKey) =>
  typeof part === "number" ? `n° ${part + 1}` : String(part);

/** What may be kept of what was read: its codes tell its items apart, its texts are not too long. */
function kept(document: StandardDocument): Imported {
  const twice = codeTwice(document.blocks, "");
  if (twice) return refused(`Deux éléments portent le code ${twice}.`);
  return checked(standardDocumentSchema, document, document.rncpCode, () => ok(document));
}

function codeTwice(items: readonly StandardItem[], path: string): string | undefined {
  const codes = items.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) < index);
  if (twice !== undefined) return path + twice;
  return items
    .map((item) => codeTwice(item.items, `${path}${item.code} › `))
    .find((found) => found !== undefined);
}

const lineOf = (text: string, index: number) => text.slice(0, index).split("\n").length;
