import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";
import { FLOORS, KINDS, type Layer, MAY, OWN, PACKAGES, ROOMS } from "@/lib/order";

type Import = { specifier: string; to: string | null };

/** Every module of the house. */
export const modules = (): string[] => globSync("{app,components,lib}/**/*.{ts,tsx}").sort();

/** What a module imports, types too, with the path of ours that each specifier names. */
export function importsOf(file: string, text = readFileSync(file, "utf8")): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier) found.push({ specifier, to: pathOf(file, specifier) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What names a module in an import, a re-export, an import on demand or the type of one. */
function namedIn(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return node.argument.literal;
  const isDynamic =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? node.arguments[0] : undefined;
}

function specifierOf(node: ts.Node): string | undefined {
  const named = namedIn(node);
  return named && ts.isStringLiteral(named) ? named.text : undefined;
}

function pathOf(from: string, specifier: string): string | null {
  const isOurs = specifier.startsWith("@/") || specifier.startsWith(".");
  if (!isOurs) return null;
  const path = specifier.startsWith("@/") ? specifier.slice(2) : join(dirname(from), specifier);
  return ["", ".ts", ".tsx"].map((end) => path + end).find(existsSync) ?? `${path}.ts`;
}

const layerOf = (file: string): Layer =>
  KINDS.find(([pattern]) => pattern.test(file))?.[1] ?? "app";
const packageOf = (specifier: string) => PACKAGES.find(([pattern]) => pattern.test(specifier))?.[1];

const floors = FLOORS.flatMap(({ rooms }) => rooms);

/** The files of `lib/` itself, and the design system that is drawn with them. */
const WORDS = /^lib\/[\w-]+\.ts$|^components\/(ui|form|layout)\//;

/** Where a file of `lib/` or `components/` stands among the floors; -1 for a page, or a part of one. */
function placeOf(file: string): number {
  if (WORDS.test(file)) return floors.indexOf("words");
  const path = file.slice(file.indexOf("/") + 1);
  return floors.findIndex((room) => path.startsWith(`${room}/`));
}

/** From a room to the same or one further down; what stands on no floor is not asked. */
function goesDown(from: string, to: string): boolean {
  const [above, below] = [placeOf(from), placeOf(to)];
  return above === -1 || below === -1 || above <= below;
}

/** Inside a context with rooms: its own files are the ground of them all, unless the table gives them another place. */
function keepsRooms(from: string, to: string): boolean {
  const [root = "", context = ""] = from.split("/");
  const folder = `${root}/${context}`;
  const rooms = ROOMS[context] ?? [];
  const own = rooms.includes(OWN) ? rooms.indexOf(OWN) : rooms.length;
  const place = (file: string) => {
    const at = rooms.findIndex((room) => file.startsWith(`${folder}/${room}/`));
    return at === -1 ? own : at;
  };
  return !to.startsWith(`${folder}/`) || place(from) <= place(to);
}

/** What surrounds pages stands at the top of `app`, for the layouts below it. */
const isFrame = (from: string, specifier: string) =>
  from.startsWith("app/") && /^@\/app\/[a-z]+-frame$/.test(specifier);

/** Between kinds of file: what a kind may not import. */
function kindOffence(from: string, { specifier, to }: Import): string | null {
  if (/^@\/(app|tests)\//.test(specifier) && !isFrame(from, specifier)) {
    return "nobody imports app or tests";
  }
  const [reader, kind] = [layerOf(from), to ? layerOf(to) : packageOf(specifier)];
  return kind && !MAY[reader].includes(kind) ? `${reader} imports ${kind}` : null;
}

/** Between places: from below to above, or up the folders. */
function placeOffence(from: string, { specifier, to }: Import): string | null {
  if (!to) return null;
  if (specifier.startsWith("../") && !from.startsWith("lib/run/")) return "climbs";
  return goesDown(from, to) && keepsRooms(from, to) ? null : "goes up";
}

/** « lib/vae/file.ts: pure imports database (@/lib/platform/db/client) » for each import that breaks the order of the house. */
export const offencesOf = (file: string, text?: string): string[] =>
  importsOf(file, text).flatMap((found) => {
    const what = kindOffence(file, found) ?? placeOffence(file, found);
    return what ? [`${file}: ${what} (${found.specifier})`] : [];
  });
