import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { indexBuiltBeside } from "../../../lib/run/launch/index-migration.ts";

const folder = join(import.meta.dirname, "../../../prisma/migrations");
/** Those before had no release that they could have stopped. */
const FIRST = "20261129001000";

/**
 * What the release before would stumble over, which serves on while the new one is put in its place: it reads what is gone,
 * or writes what is no longer taken. Such a step comes one release later, and says so: « -- contracts: … ».
 */
const BREAKING: Readonly<Record<string, RegExp>> = {
  "takes away a table or a column": /\bDROP\s+(TABLE|COLUMN)\b/i,
  "takes away a right": /\bREVOKE\b/i,
  "names something anew": /\bRENAME\b/i,
  "wants a value that was not wanted": /\bSET\s+NOT\s+NULL\b/i,
  "wants a column that nobody writes yet":
    /\bADD\s+COLUMN\b(?:(?!\bDEFAULT\b)[^;,])*\bNOT\s+NULL\b(?:(?!\bDEFAULT\b)[^;,])*(?=[;,])/i,
  "gives a column another type": /\bALTER\s+COLUMN\s+\S+\s+(SET\s+DATA\s+)?TYPE\b/i,
};

function breaks(sql: string): string[] {
  if (/^-- contracts: \S/m.test(sql)) return [];
  const statements = sql.replaceAll(/--.*$/gm, "");
  return Object.entries(BREAKING).flatMap(([what, found]) => (found.test(statements) ? what : []));
}

/** Those before were applied to tables that were still small. */
const FIRST_BESIDE = "20261204000200";

/** Indexes of a table that was there before, which would keep all who write to it waiting until they are built. */
function blockingIndexes(sql: string): string[] {
  if (indexBuiltBeside(sql)) return [];
  const statements = sql.replaceAll(/--.*$/gm, "");
  const own = new Set(
    [...statements.matchAll(/\bCREATE TABLE ("\w+")/gi)].map(([, table]) => table),
  );
  const built = statements.matchAll(/\bINDEX\s+(?:\w+\s+)*("\w+")\s+ON\s+("\w+")/gi);
  return [...built].flatMap(([, index = "", table]) => (own.has(table) ? [] : index));
}

const migrationsSince = (first: string) =>
  readdirSync(folder)
    .filter((name) => /^\d/.test(name) && name >= first)
    .map((name) => ({ name, sql: readFileSync(join(folder, name, "migration.sql"), "utf8") }));

test("an index is built beside those who write, alone in its migration, or with its table", () => {
  const found = migrationsSince(FIRST_BESIDE).map(({ name, sql }) => [name, blockingIndexes(sql)]);
  expect(found.filter(([, indexes]) => indexes?.length)).toEqual([]);
});

test.each([
  ['CREATE INDEX "i" ON "A"("b");', ['"i"']],
  ['CREATE UNIQUE INDEX "i" ON "A"("b");', ['"i"']],
  ['CREATE TABLE "A" (b INT);\nCREATE INDEX "i" ON "A"("b");', []],
  ['-- why\nCREATE INDEX CONCURRENTLY "i" ON "A"("b");\n', []],
  ['CREATE INDEX CONCURRENTLY IF NOT EXISTS "i" ON "A"("b");', []],
  ['CREATE INDEX CONCURRENTLY "i" ON "A"("b");\nSELECT 1;', ['"i"']],
])("indexes that keep others waiting in %j", (sql, indexes) => {
  expect(blockingIndexes(sql)).toEqual(indexes);
});

test("the release before goes on with the tables of the next one", () => {
  const found = migrationsSince(FIRST).flatMap(({ name, sql }) =>
    breaks(sql).map((what) => `${name} ${what}`),
  );
  expect(found).toEqual([]);
});

test.each([
  'ALTER TABLE "A" ADD COLUMN "b" TEXT;',
  'ALTER TABLE "A" ADD COLUMN "b" TEXT NOT NULL DEFAULT \'\', ADD COLUMN "c" INT;',
  'ALTER TABLE "A" ADD COLUMN "b" INT DEFAULT 1 NOT NULL;',
  '-- contracts: nobody reads it since the release before\nALTER TABLE "A" DROP COLUMN "b";',
  "-- no DROP COLUMN here\nCREATE INDEX i ON a (b);",
])("goes on: %s", (sql) => expect(breaks(sql)).toEqual([]));

test.each([
  ['ALTER TABLE "A" DROP COLUMN "b";', "takes away a table or a column"],
  ['DROP TABLE "A";', "takes away a table or a column"],
  ['REVOKE INSERT ON "A" FROM portail_app;', "takes away a right"],
  ['ALTER TABLE "A" RENAME COLUMN "b" TO "c";', "names something anew"],
  ['ALTER TABLE "A" ALTER COLUMN "b" SET NOT NULL;', "wants a value that was not wanted"],
  ['ALTER TABLE "A" ADD COLUMN "b" TEXT NOT NULL;', "wants a column that nobody writes yet"],
  [
    'ALTER TABLE "A" ADD COLUMN "b" TEXT NOT NULL, ADD COLUMN "c" INT DEFAULT 0;',
    "wants a column that nobody writes yet",
  ],
  ['ALTER TABLE "A" ALTER COLUMN "b" TYPE BIGINT;', "gives a column another type"],
])("stumbles: %s", (sql, what) => expect(breaks(sql)).toEqual([what]));
