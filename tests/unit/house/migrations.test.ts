import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

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

test("the release before goes on with the tables of the next one", () => {
  const names = readdirSync(folder).filter((name) => /^\d/.test(name) && name >= FIRST);
  const sqlOf = (name: string) => readFileSync(join(folder, name, "migration.sql"), "utf8");
  expect(names.flatMap((name) => breaks(sqlOf(name)).map((what) => `${name} ${what}`))).toEqual([]);
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
