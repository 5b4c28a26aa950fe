import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Name and sentence of every action and upload, as their files declare them. */
const declared = globSync("lib/**/*.actions.ts").flatMap((file) => {
  const definitions = readFileSync(file, "utf8")
    .split(/= define(?:Action|Upload)\(/)
    .slice(1);
  return definitions.map((text) => ({
    name: /name: "(\w+)"/.exec(text)?.[1] ?? file,
    says: /says:([\s\S]*?),\n {2}(?:leadsTo|page)/.exec(text)?.[1]?.trim() ?? "",
  }));
});

/** Where somebody is led to a page that is about nothing else than what they have just done. */
const TOLD_BY_THEIR_PAGE = [
  ...["enterCode", "fileValidation", "giveCode", "openMessage", "register", "requestPasswordLink"],
  ...["resubmitCandidacy", "signIn", "startSecondFactor", "submitCandidacy"],
];

test("only an act whose own page tells it says nothing", () => {
  expect(declared.length).toBeGreaterThan(90);
  const silent = declared.filter(({ says }) => says === "null").map(({ name }) => name);
  expect(silent.sort()).toEqual(TOLD_BY_THEIR_PAGE);
});

test("each says so in a French sentence", () => {
  const others = declared.filter(({ says }) => says !== "null");
  const faulty = others.filter(({ says }) => !/[A-ZÀ-Ý$][\s\S]*\.["`]$/.test(says));
  expect(faulty).toEqual([]);
});
