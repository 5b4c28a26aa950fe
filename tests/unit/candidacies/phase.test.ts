import { describe, expect, test } from "vitest";
import {
  CANDIDACY_EVENTS,
  candidacyAfter,
  candidacyEventsFrom,
  statesTaking,
  takesEvent,
} from "@/lib/candidacies/candidacy";
import {
  DECIDED_STATES,
  ENDED_STATES,
  editAllowed,
  isDecided,
  isEnded,
  isIdentityCheckedApart,
  isIdentityExamined,
  isOpen,
  RUNNING_STATES,
} from "@/lib/candidacies/phase";
import {
  awaitedOfCandidate,
  CANDIDATE_CLOCKS,
  SECRETARIAT_CLOCKS,
} from "@/lib/candidacies/reminders/reminded-clock";
import { type CandidacyRow, isOpenTo, takes } from "@/lib/candidacies/row";
import { CANDIDACY_STATES, type CandidacyState } from "@/lib/candidacies/state";
import { clockOf } from "@/lib/candidacies/view";
import { clockRules } from "@/lib/deadlines/deadline";

const where = (holds: (state: CandidacyState) => boolean) => CANDIDACY_STATES.filter(holds);
const sorted = (states: readonly CandidacyState[]) => [...states].sort();

describe("what the states of a candidacy mean", () => {
  test("it has ended by a decision, or without one, or goes on", () => {
    expect(DECIDED_STATES).toEqual(["DECIDED"]);
    expect(sorted(ENDED_STATES)).toEqual(["CANCELLED", "DECIDED", "REFUSED", "WITHDRAWN"]);
    expect(sorted([...ENDED_STATES, ...RUNNING_STATES])).toEqual(sorted(CANDIDACY_STATES));
    expect(where(isDecided)).toEqual(["DECIDED"]);
    expect(sorted(where(isEnded))).toEqual(sorted(ENDED_STATES));
  });

  test("an end is one: nothing can happen, nothing is written, no block is held any more", () => {
    for (const state of ENDED_STATES) {
      expect([state, candidacyEventsFrom(state)]).toEqual([state, []]);
      expect([state, isOpen(state), editAllowed(state, "waiveExpiry")]).toEqual([
        state,
        false,
        false,
      ]);
    }
  });

  test("it holds its blocks while its outcome is awaited, not before anybody is its candidate (R10)", () => {
    expect(where((state) => !isOpen(state) && !isEnded(state))).toEqual([
      "INADMISSIBLE",
      "LAPSED",
      "REGISTERED",
    ]);
  });

  test("the person’s identity is checked with what is being examined, later before that, apart after it", () => {
    expect(where(isIdentityExamined)).toEqual([
      "SUBMITTED",
      "INCOMPLETE",
      "UNDER_REVIEW",
      "CONFIRMED",
    ]);
    const later = where((state) => !isIdentityExamined(state) && !isIdentityCheckedApart(state));
    expect(later).toEqual(["DRAFT", "REGISTERED"]);
    expect(where((state) => isIdentityExamined(state) && isIdentityCheckedApart(state))).toEqual(
      [],
    );
  });
});

describe("what can happen in a state", () => {
  test("is said the same from the state, from the event and of both", () => {
    for (const state of CANDIDACY_STATES)
      for (const event of CANDIDACY_EVENTS) {
        const happens = candidacyAfter(state, event) !== undefined;
        expect([state, event, takesEvent(state, event)]).toEqual([state, event, happens]);
        expect(candidacyEventsFrom(state).includes(event)).toBe(happens);
        expect(statesTaking(event).includes(state)).toBe(happens);
      }
  });

  test("and of a row what may be written in it", () => {
    const row: CandidacyRow = {
      route: "VAE",
      state: "DRAFT",
      ...{ number: null, candidateId: "candidate", candidateUserId: "user" },
      ...{ companyId: null, invitedUserId: null },
    };
    expect([takes(row, "submit"), takes(row, "declareAdmissible")]).toEqual([true, false]);
    expect([isOpenTo(row, "writeRequest"), isOpenTo(row, "assess")]).toEqual([true, false]);
  });
});

describe("the legal clocks", () => {
  test("wait each for the candidate, or for the secretariat and the jury", () => {
    expect([...CANDIDATE_CLOCKS, ...SECRETARIAT_CLOCKS].sort()).toEqual(
      Object.keys(clockRules)
        .filter((kind) => kind !== "RECEIPT")
        .sort(),
    );
  });

  test("that wait for the candidate wait for what is theirs to do somewhere", () => {
    for (const clock of CANDIDATE_CLOCKS)
      expect(statesTaking(awaitedOfCandidate[clock])).not.toEqual([]);
  });

  test("of a candidacy are found by their kind", () => {
    const dated = { startsOn: "2026-11-22", dueOn: "2027-01-22", legalBasis: "L. 6412-2" };
    const clocks = [
      { ...dated, kind: "MISSING_PIECES" as const },
      { ...dated, kind: "ADMISSIBILITY_SILENCE" as const },
    ];
    expect(clockOf({ clocks }, "ADMISSIBILITY_SILENCE")).toBe(clocks[1]);
    expect(clockOf({ clocks }, "JURY_BEFORE")).toBeNull();
  });
});
