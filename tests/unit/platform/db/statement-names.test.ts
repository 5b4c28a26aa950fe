import { expect, test } from "vitest";
import { statementNames } from "@/lib/platform/db/statement-names";

const asked = (most: number) => {
  const nameOf = statementNames(most);
  return (...texts: string[]) => texts.map((sql) => nameOf({ sql }));
};

test("a statement has a name of its own from the second time on", () => {
  expect(asked(9)("a", "b", "a", "b", "a", "c")).toEqual([
    ...["", "", "portail_1", "portail_2", "portail_1", ""],
  ]);
});

test("no more names are given than plans may be kept; those that were given stand", () => {
  expect(asked(1)("a", "a", "b", "b", "a")).toEqual(["", "portail_1", "", "", "portail_1"]);
});

test("what comes once is forgotten in time, whatever many there are", () => {
  const ask = asked(2);
  expect(ask("a", "b", "c", "a", "a")).toEqual(["", "", "", "", "portail_1"]);
});
