import { describe, expect, test } from "vitest";
import {
  awaitedIn,
  isAwaiting,
  mayCandidateRead,
  maySecretariatRead,
  SECRETARIAT_STATES,
  standing,
  VAE_STAGES,
  vaeStage,
  WORKPLACE_STAGES,
  workplaceStage,
} from "@/lib/candidacies/path";
import { CANDIDACY_STATES, isShared, STATES_ON, stateOn } from "@/lib/candidacies/state";

describe("who has to act", () => {
  test.each([
    ["DRAFT", "VAE", "candidate"],
    ["SUBMITTED", "VAE", "secretariat"],
    ["OPEN", "WORKPLACE", "company"],
    ["TO_SIGN", "WORKPLACE", "committee"],
    ["SCHEDULED", "VAE", "candidate"],
    ["SCHEDULED", "WORKPLACE", "jury"],
    ["DECIDED", "VAE", "nobody"],
    ["DECIDED", "WORKPLACE", "nobody"],
  ] as const)("%s, by the route %s: %s", (state, route, who) => {
    expect(awaitedIn(state, route)).toBe(who);
    expect(isAwaiting(state, route, who)).toBe(true);
    expect(isAwaiting(state, route, "company", who)).toBe(true);
    expect(isAwaiting(state, route)).toBe(false);
  });

  test("the states that wait for the secretariat do so by one route at least", () => {
    const waiting = CANDIDACY_STATES.filter((state) =>
      (["VAE", "WORKPLACE"] as const).some(
        (route) =>
          (STATES_ON[route] as readonly string[]).includes(state) &&
          awaitedIn(state, route) === "secretariat",
      ),
    );
    expect([...new Set(SECRETARIAT_STATES)].sort()).toEqual([...waiting].sort());
  });
});

describe("a candidacy stands on the path of its own route", () => {
  test.each([
    ["VAE", "TO_SIGN"],
    ["WORKPLACE", "SUBMITTED"],
  ] as const)("and by the route %s is never %s: that is a bug", (route, state) => {
    expect(() => stateOn(route, state)).toThrow(state);
  });

  test("the two meet before the jury", () => {
    const shared = CANDIDACY_STATES.filter(isShared);
    expect(shared).toEqual(["READY_FOR_JURY", "SCHEDULED", "DECIDED", "WITHDRAWN"]);
    for (const state of shared)
      expect([stateOn("VAE", state), stateOn("WORKPLACE", state)]).toEqual([state, state]);
  });

  test("every stage is reached in the order in which it is shown, the decision by being done", () => {
    const reached = <S>(stages: readonly (S | "DONE" | null)[]) => [
      ...new Set(stages.filter((stage) => stage !== "DONE" && stage !== null)),
    ];
    expect(reached(STATES_ON.VAE.map(vaeStage))).toEqual(
      VAE_STAGES.filter((stage) => stage !== "DECISION"),
    );
    expect([vaeStage("DECIDED"), workplaceStage("DECIDED")]).toEqual(["DONE", "DONE"]);
    expect(reached(STATES_ON.WORKPLACE.map(workplaceStage))).toEqual(WORKPLACE_STAGES);
    expect([vaeStage("WITHDRAWN"), workplaceStage("WITHDRAWN")]).toEqual([null, null]);
  });

  test.each([
    ["FILING", "VALIDATION", "past"],
    ["VALIDATION", "VALIDATION", "now"],
    ["INTERVIEW", "VALIDATION", "next"],
    ["DECISION", "DONE", "past"],
    ["FILING", "FILING", "now"],
  ] as const)("%s, seen from %s, is %s", (stage, now, expected) => {
    expect(standing(VAE_STAGES, stage, now)).toBe(expected);
  });
});

test("a closed assessment is read by its candidate once it is signed, by the secretariat once it is transmitted", () => {
  const before = ["REGISTERED", "CONFIRMED", "OPEN", "IN_ASSESSMENT", "TO_SIGN"] as const;
  const between = ["SIGNED", "ACKNOWLEDGED", "CANCELLED", "WITHDRAWN"] as const;
  const after = ["TRANSMITTED", "READY_FOR_JURY", "SCHEDULED", "DECIDED"] as const;
  const readers = (states: readonly (typeof CANDIDACY_STATES)[number][]) => [
    ...new Set(states.map((state) => `${mayCandidateRead(state)} ${maySecretariatRead(state)}`)),
  ];
  expect(readers(before)).toEqual(["false false"]);
  expect(readers(between)).toEqual(["true false"]);
  expect(readers(after)).toEqual(["true true"]);
});
