import { describe, expect, test } from "vitest";
import {
  adviseRoute,
  type EmployerKind,
  type Evidence,
  employerFits,
  employerWords,
  evidenceWords,
  type RouteAnswers,
  type Situation,
  situationWords,
} from "@/lib/candidacies/route-choice";
import { reasonFor, wayTitles } from "@/lib/candidacies/route-choice.labels";
import { type AwardRule, isAwarded, usefulBlocks } from "@/lib/certifications/award-rule";

const versions: { name: string; blocks: string[]; rule: AwardRule }[] = [
  { name: "one block", blocks: ["B1"], rule: { all: ["B1"] } },
  { name: "two blocks", blocks: ["B1", "B2"], rule: { all: ["B1", "B2"] } },
  {
    name: "three blocks with a choice",
    blocks: ["B1", "B2", "B3"],
    rule: { all: ["B1", { atLeast: 1, of: ["B2", "B3"] }] },
  },
];

const subsetsOf = (blocks: readonly string[]): string[][] =>
  Array.from({ length: 2 ** blocks.length }, (_, set) =>
    blocks.filter((_, place) => set & (1 << place)),
  );

/** Every four answers that do not contradict one another. */
function everyAnswer(blocks: readonly string[]): RouteAnswers[] {
  const situations: Situation[] = Object.values(situationWords);
  const employers: EmployerKind[] = Object.values(employerWords);
  const evidences: Evidence[] = Object.values(evidenceWords);
  return situations.flatMap((situation) =>
    employers
      .filter((employer) => employerFits({ situation, employer }))
      .flatMap((employer) =>
        subsetsOf(blocks).flatMap((held) =>
          [true, false].flatMap((isUnsure) =>
            evidences.map((evidence) => ({ situation, employer, held, isUnsure, evidence })),
          ),
        ),
      ),
  );
}

describe.each(versions)("$name, every four answers", ({ blocks, rule }) => {
  const all = everyAnswer(blocks).map((answers) => ({
    answers,
    advice: adviseRoute(answers, rule),
  }));
  const awarded = ({ held }: RouteAnswers) => isAwarded(rule, new Set(held));

  test("are seven ways to stand at work, by what is held, what can be shown and whether one is sure", () => {
    expect(all).toHaveLength(7 * 2 ** blocks.length * 2 * 4);
  });

  test("lead to something, each way once, titled and explained in one sentence", () => {
    for (const { answers, advice } of all) {
      expect(advice.ways.length).toBeGreaterThan(0);
      expect(new Set(advice.ways).size).toBe(advice.ways.length);
      for (const way of advice.ways) {
        expect(wayTitles[way]).not.toBe("");
        expect(reasonFor(way, answers)).toMatch(/^[A-ZÀ-Ý][^.]+\.$/);
      }
    }
  });

  test("tell whoever holds enough that nothing is left, and nobody else", () => {
    for (const { answers, advice } of all) {
      expect(advice.ways.includes("NOTHING_LEFT")).toBe(awarded(answers));
      if (awarded(answers)) expect(advice).toMatchObject({ ways: ["NOTHING_LEFT"], toAskFor: [] });
    }
  });

  test("propose the route at work to employees of the branch alone, to each who has something left", () => {
    for (const { answers, advice } of all)
      expect(advice.ways.includes("WORKPLACE")).toBe(
        answers.employer === "OF_BRANCH" && !awarded(answers),
      );
  });

  test("propose VAE to whoever has any experience, whatever the employer (R18, R82)", () => {
    for (const { answers, advice } of all)
      expect(advice.ways.includes("VAE")).toBe(answers.evidence !== "NOTHING" && !awarded(answers));
  });

  test("name what is left to ask for, never what is held (R7)", () => {
    for (const { answers, advice } of all.filter(({ answers }) => !awarded(answers))) {
      expect(advice.toAskFor).toEqual(usefulBlocks(rule, new Set(answers.held)));
      expect(advice.toAskFor).not.toEqual([]);
      expect(advice.holdsSome).toBe(answers.held.length > 0);
      expect(advice.isUnsure).toBe(answers.isUnsure);
    }
  });
});

const two: AwardRule = { all: ["B1", "B2"] };
const ways = (employer: EmployerKind, evidence: Evidence) =>
  adviseRoute(
    {
      ...{ employer, evidence, held: [], isUnsure: false },
      situation: employer === "NONE" ? "OTHER" : "EMPLOYED",
    },
    two,
  ).ways;

test.each([
  ["OF_BRANCH", "EXPERIENCE", ["VAE", "WORKPLACE"]],
  ["OF_BRANCH", "DAILY_WORK", ["WORKPLACE", "VAE"]],
  ["OF_BRANCH", "NOTHING", ["WORKPLACE"]],
  ["UNKNOWN", "BOTH", ["VAE", "FIND_EMPLOYER"]],
  ["UNKNOWN", "NOTHING", ["FIND_EMPLOYER"]],
  ["ELSEWHERE", "DAILY_WORK", ["VAE"]],
  ["NONE", "NOTHING", ["PRACTISE_FIRST"]],
] as const)(
  "employer %s, showing %s: what fits best comes first",
  (employer, evidence, expected) => {
    expect(ways(employer, evidence)).toEqual(expected);
  },
);
