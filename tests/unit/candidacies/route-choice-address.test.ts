import fc from "fast-check";
import { expect, test } from "vitest";
import { employerWords, evidenceWords, situationWords } from "@/lib/candidacies/route-choice";
import {
  blockOptions,
  employerOptions,
  evidenceOptions,
  questionLabels,
  routeFaults,
  situationOptions,
} from "@/lib/candidacies/route-choice.labels";
import { readRouteAnswers } from "@/lib/candidacies/route-choice.schema";

const CODES = ["B1", "B2", "B3"];
const whole = { situation: "salarie", employeur: "assurance", blocs: "aucun", atouts: "travail" };
const read = (asked: Record<string, string | string[] | undefined>) =>
  readRouteAnswers(asked, CODES);

test("an address without answers asks, and reproaches nothing", () => {
  expect(read({})).toMatchObject({ answers: null, faults: {} });
  expect(read({ utm_source: "courriel" })).toMatchObject({ answers: null, faults: {} });
});

test("four answers are read, whatever the number of blocks", () => {
  expect(read(whole).answers).toEqual({
    ...{ situation: "EMPLOYED", employer: "OF_BRANCH", evidence: "DAILY_WORK" },
    ...{ held: [], isUnsure: false },
  });
  expect(read({ ...whole, blocs: ["B3", "incertain", "B1"] }).answers).toMatchObject({
    held: ["B1", "B3"],
    isUnsure: true,
  });
});

test.each([
  ["situation", undefined, routeFaults.situation],
  ["situation", "roi", routeFaults.situation],
  ["situation", ["salarie", "autre"], routeFaults.situation],
  ["employeur", "", routeFaults.employeur],
  ["employeur", "aucun", routeFaults.employerMissing],
  ["blocs", undefined, routeFaults.blocs],
  ["blocs", "B9", routeFaults.blocs],
  ["blocs", ["aucun", "B1"], routeFaults.blocsContradict],
  ["blocs", ["aucun", "incertain"], routeFaults.blocsContradict],
  ["atouts", undefined, routeFaults.atouts],
] as const)("%s as %j is answered there, and the rest is kept", (question, value, fault) => {
  const asked = { ...whole, [question]: typeof value === "object" ? [...value] : value };
  const { given, answers, faults } = read(asked);
  expect(answers).toBeNull();
  expect(faults).toEqual({ [question]: [fault] });
  const others = Object.entries(whole).filter(([name]) => name !== question);
  expect(given).toMatchObject(Object.fromEntries(others.map(([name, word]) => [name, [word]])));
});

test("an employer of somebody who has none is answered there", () => {
  const { faults } = read({ ...whole, situation: "recherche" });
  expect(faults).toEqual({ employeur: [routeFaults.employerTooMany] });
});

test("all that is missing is told at once", () => {
  const { faults } = read({ atouts: "rien" });
  expect(Object.keys(faults)).toEqual(["situation", "employeur", "blocs"]);
  expect(read({ situation: "recherche", employeur: "assurance" }).faults).toEqual({
    ...{ employeur: [routeFaults.employerTooMany], blocs: [routeFaults.blocs] },
    atouts: [routeFaults.atouts],
  });
});

test("whatever an address holds gives answers or a fault in French of one of the questions", () => {
  const words = [
    ...Object.keys({ ...situationWords, ...employerWords, ...evidenceWords }),
    ...[...CODES, "incertain", "__proto__", ""],
  ];
  const word = fc.oneof(fc.constantFrom(...words), fc.string());
  const value = fc.option(fc.oneof(word, fc.array(word, { maxLength: 4 })), { nil: undefined });
  const asked = fc.record({ situation: value, employeur: value, blocs: value, atouts: value });
  const known = new Set(Object.values(routeFaults));
  fc.assert(
    fc.property(asked, (address) => {
      const { answers, faults } = read(address);
      const told = Object.values(faults).flat();
      const isEmpty = Object.values(address).every((given) => given === undefined);
      expect(answers === null).toBe(isEmpty || told.length > 0);
      for (const fault of told) expect(known).toContain(fault);
    }),
  );
});

test("each question offers the words that its answers are read by", () => {
  const valuesOf = (options: readonly { value: string }[]) => options.map(({ value }) => value);
  expect(valuesOf(situationOptions)).toEqual(Object.keys(situationWords));
  expect(valuesOf(employerOptions)).toEqual(Object.keys(employerWords));
  expect(valuesOf(evidenceOptions)).toEqual(Object.keys(evidenceWords));
  const blocks = CODES.map((code) => ({ code, label: `Texte de ${code}` }));
  expect(valuesOf(blockOptions(blocks))).toEqual([...CODES, "aucun", "incertain"]);
  expect(Object.keys(questionLabels)).toEqual(Object.keys(whole));
});
