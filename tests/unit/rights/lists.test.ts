import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const LIST = /export (?:async function|const) (list\w+)(?: = )?(?:async )?\(\s*actor\b/g;

/** The lists that depend on who asks. */
const lists = globSync("lib/**/*.queries.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(LIST)].map(([, name = ""]) => name),
);
const tests = globSync("tests/integration/**/*.ts")
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

test("every list that depends on who asks is asked for in a test on a database", () => {
  expect(lists.length).toBeGreaterThan(8);
  expect(lists.filter((name) => !new RegExp(`\\b${name}\\b`).test(tests))).toEqual([]);
});
