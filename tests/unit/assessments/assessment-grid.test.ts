import { describe, expect, test } from "vitest";
import {
  type CompetencyLevel,
  type GridBlock,
  type GridCompetency,
  missingFrom,
  needsComment,
  progressOf,
} from "@/lib/assessments/grids/assessment-grid";
import { assessCompetencySchema } from "@/lib/assessments/grids/competency-assessment.schema";
import { countedActivities } from "@/lib/certifications/counted";

const competency = (
  code: string,
  level: CompetencyLevel = "NOT_EVALUATED",
  option: string | null = null,
): GridCompetency => ({
  id: code,
  code,
  label: code,
  provisional: false,
  option,
  level,
  comment: "",
  version: 0,
  observations: [],
});
const activity = (code: string, option: string | null, competencies: GridCompetency[]) => ({
  code,
  label: code,
  provisional: false,
  option,
  competencies,
});
const block = (levels: CompetencyLevel[]): GridBlock => ({
  id: "b",
  code: "B",
  label: "B",
  provisional: false,
  options: [],
  activities: [
    activity(
      "A",
      null,
      levels.map((level, index) => competency(`C${index}`, level)),
    ),
  ],
});

describe("what counts in a block (R5)", () => {
  const activities = [
    activity("A1", null, [competency("C1"), competency("C2", "ACQUIRED", "X")]),
    activity("A2", "X", [competency("C3")]),
    activity("A3", "Y", [competency("C4", "ACQUIRED", "Y")]),
    activity("A4", null, [competency("C5", "ACQUIRED", "Y")]),
  ];
  const counted = (chosen: string[]) =>
    countedActivities(activities, chosen).flatMap(({ competencies }) =>
      competencies.map(({ code }) => code),
    );

  test.each([
    [[], ["C1"]],
    [["X"], ["C1", "C2", "C3"]],
    [["Y"], ["C1", "C4", "C5"]],
    [
      ["X", "Y"],
      ["C1", "C2", "C3", "C4", "C5"],
    ],
  ])("with the options %j", (chosen, expected) => {
    expect(counted(chosen)).toEqual(expected);
  });

  test.each([
    [[], ["A1"]],
    [["X"], ["A1", "A2"]],
    [["Y"], ["A1", "A3", "A4"]],
  ])("an activity of which nothing counts is not shown: with %j, %j", (chosen, expected) => {
    expect(countedActivities(activities, chosen).map(({ code }) => code)).toEqual(expected);
  });
});

describe("completeness (R42)", () => {
  test.each<[CompetencyLevel[], number]>([
    [["NOT_EVALUATED", "NOT_EVALUATED"], 2],
    [["ACQUIRED", "NOT_EVALUATED"], 1],
    [["ACQUIRED", "NOT_ACQUIRED"], 0],
    [["IN_PROGRESS", "NOT_ACQUIRED", "ACQUIRED"], 0],
  ])("%j leaves %i", (levels, missing) => {
    expect(missingFrom([block(levels)])).toHaveLength(missing);
    expect(progressOf([block(levels)])).toEqual({
      evaluated: levels.length - missing,
      total: levels.length,
    });
  });
});

test("a level other than acquired is explained (R43)", () => {
  expect(
    (["NOT_EVALUATED", "NOT_ACQUIRED", "IN_PROGRESS", "ACQUIRED"] as const).map(needsComment),
  ).toEqual([false, true, true, false]);
});

describe("the form of a competency", () => {
  const id = "019ab000-0000-7000-8000-000000000001";
  const form = {
    id,
    competencyId: id,
    version: "0",
    level: "ACQUIRED",
    comment: "",
    observedOn: "",
    situation: "",
  };
  const faultsOf = (changes: object) => {
    const parsed = assessCompetencySchema.safeParse({ ...form, ...changes });
    return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
  };
  test.each([
    [{}, []],
    [{ level: "IN_PROGRESS" }, ["comment"]],
    [{ level: "NOT_ACQUIRED", comment: "  " }, ["comment"]],
    [{ level: "IN_PROGRESS", comment: "À consolider." }, []],
    [{ situation: "Un appel" }, ["observedOn"]],
    [{ observedOn: "2026-11-02" }, ["situation"]],
    [{ observedOn: "2026-02-30", situation: "Un appel" }, ["observedOn"]],
    [{ level: "BRILLIANT" }, ["level"]],
    [{ version: "-1" }, ["version"]],
  ])("with %j has faults at %j", (changes, expected) => {
    expect(faultsOf(changes)).toEqual(expected);
  });
});
