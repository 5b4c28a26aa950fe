import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const files = globSync("{app,components,lib}/**/*.{ts,tsx}");
const parse = (name: string, text = readFileSync(name, "utf8")) =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

/** Whether a file takes the client itself, and not only a type of it. */
const takesClient = (text: string): boolean =>
  /import \{[^}]*\b(?:db|statements|jobs)\b[^}]*\} from "[^"]*\bclient"/.test(text) ||
  /import \* as \w+ from "[^"]*\/db\/client"/.test(text);

test("nothing is read or written but through read, write and commit, which know for whom", () => {
  const takers = files.filter((file) => takesClient(readFileSync(file, "utf8")));
  // the last asks whether the database takes a write, for nobody
  expect(takers.sort()).toEqual(
    ["read", "work", "writable"].map((file) => `lib/platform/db/${file}.ts`),
  );
});

test("a file that takes the client is seen", () => {
  expect(takesClient('import { db } from "@/lib/platform/db/client";')).toBe(true);
  expect(takesClient('import { jobs, statements } from "./client";')).toBe(true);
  expect(takesClient('import { type Tx, db } from "@/lib/platform/db/client";')).toBe(true);
  expect(takesClient('import * as client from "@/lib/platform/db/client";')).toBe(true);
  expect(takesClient('import type { Tx } from "@/lib/platform/db/client";')).toBe(false);
});

/** Who writes without `commit`: consultations, forms put by, deliveries, backups, what has served its time, who lives and what broke, figures kept as data. */
const WRITERS = [
  "lib/accounts/access-log.commands.ts",
  "lib/accounts/expire.job.ts",
  "lib/backups/backup.commands.ts",
  "lib/certificates/refresh-awaited.job.ts",
  "lib/messages/bounce.delivery.ts",
  "lib/messages/outgoing-message.delivery.ts",
  "lib/platform/actions/kept-form.ts",
  "lib/platform/auth/refused-try.commands.ts",
  "lib/platform/auth/session.ts",
  "lib/platform/queue/broken-row.commands.ts",
  "lib/retention/erase.job.ts",
  "lib/run/worker/heartbeat.ts",
  "lib/statistics/fold-tallies.job.ts",
];

test("a write that no journal tells of is one of these", () => {
  const writers = files.filter((file) =>
    /import \{[^}]*\bwrite\b[^}]*\} from "@\/lib\/platform\/db\/read"/.test(
      readFileSync(file, "utf8"),
    ),
  );
  expect(writers.sort()).toEqual(WRITERS);
});

/** Pages of the portal whose address names a row. A link sent by e-mail is no address of a row: it is opened by its key. */
const byId = globSync("app/(portal)/**/page.tsx").filter((file) => file.includes("[id]"));

/** What a page takes out of its address, and how it answers that there is nothing there, by itself. */
function opensByHand(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "notFound") {
      found.push("notFound()");
    }
    if (ts.isAwaitExpression(node) && /\bparams$/.test(node.expression.getText())) {
      found.push("await params");
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** An opener by name, the title it gives, and the page that it opens. */
const OPENED =
  /^const (\w+) = (?:pageById|ownVaePage|ownEditionPage)\([\s\S]*^export const generateMetadata = \1\.metadata;$[\s\S]*\bawait \1\.open\(props\)/m;

test("every page whose address names a row opens it in one way, and takes its title from what was read", () => {
  const pages = byId.map((file) => ({ file, text: readFileSync(file, "utf8") }));
  expect(pages.length).toBeGreaterThan(25);
  expect(pages.filter(({ text }) => !OPENED.test(text)).map(({ file }) => file)).toEqual([]);
  const byHand = pages.filter(({ file, text }) => opensByHand(parse(file, text)).length > 0);
  expect(byHand.map(({ file }) => file)).toEqual([]);
});

test("a page with a title of its own, or that opens nothing, is seen", () => {
  const good =
    "const own = pageById(read, title);\nexport const generateMetadata = own.metadata;\nawait own.open(props)";
  expect(OPENED.test(good)).toBe(true);
  expect(OPENED.test(good.replace("own.metadata", "async () => ({})"))).toBe(false);
  expect(OPENED.test(good.replace("await own.open", "await other.open"))).toBe(false);
});

test.each([
  "const { id } = await params;",
  "const { id } = await props.params;",
  "if (!page) notFound();",
])("a page opened by hand is seen: %s", (text) => {
  expect(
    opensByHand(parse("page.tsx", `export default async function P() { ${text} }`)),
  ).toHaveLength(1);
});

/** Where what ties a person to the portal is read: the actor, the rights, and the two filters that say the same in SQL. */
const READS_RELATIONS =
  /^lib\/platform\/(actor\/(actor|right)|auth\/actor\.queries)\.ts$|\.policy\.ts$|^lib\/candidacies\/candidacy\.queries\.ts$|^lib\/jury-sessions\/subject\.queries\.ts$|^lib\/run\/docs\/cast\.ts$/;

/** Whether a file takes an actor's relations out of it, by a dot or by destructuring. */
function readsRelations(source: ts.SourceFile): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    const isDot = ts.isPropertyAccessExpression(node) && node.name.text === "relations";
    const isTaken =
      ts.isBindingElement(node) && (node.propertyName ?? node.name).getText() === "relations";
    found ||= isDot || isTaken;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("a right is written in a policy: nobody else reads an actor's relations", () => {
  const readers = files.filter((file) => readsRelations(parse(file)));
  expect(readers.length).toBeGreaterThan(3);
  expect(readers.filter((file) => !READS_RELATIONS.test(file))).toEqual([]);
});

test.each([
  "if (!actor.relations.isSecretariat) return null;",
  "const { candidateId } = work.actor.relations;",
  "const list = ({ relations }: Actor) => relations.mandates;",
  "const { relations: ties } = await requireActor();",
])("a right by hand is seen: %s", (text) => {
  expect(readsRelations(parse("x.queries.ts", text))).toBe(true);
});
