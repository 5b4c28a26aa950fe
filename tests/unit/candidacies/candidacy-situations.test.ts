import { describe, expect, test } from "vitest";
import {
  availableEvents,
  candidaciesPolicy,
  candidacyPolicy,
  mayEditCandidacy,
  readingCapacity,
} from "@/lib/candidacies/candidacy.policy";
import { CANDIDACY_STATES, type CandidacyState } from "@/lib/candidacies/state";
import type { SessionState } from "@/lib/jury-sessions/jury-session";
import { actors, HELD, juror, person, seat, type Who } from "../rights/cast";
import { atWork, byVae, entryIn, registered, whoMay } from "./candidacy-cast";

test("who is invited reads, confirms and declines until somebody has taken the registration up", () => {
  for (const right of ["read", "readAsCandidate", "confirm", "decline"] as const) {
    expect(whoMay(right, registered)).toContain("invited");
    expect(whoMay(right, atWork)).not.toContain("invited");
  }
});

test("nobody is the candidate of a registration that nobody confirmed, nor the manager of a candidacy of no company", () => {
  for (const right of ["submit", "withdraw", "readAsCandidate"] as const)
    expect(whoMay(right, registered)).not.toContain("nobody");
  expect(whoMay("cancel", byVae)).toEqual([]);
  expect(whoMay("readAsCompany", byVae)).toEqual(["member", "chair"]);
});

test("an entry into training is recorded of a candidacy at work alone (R2)", () => {
  expect(whoMay("recordTraining", byVae)).toEqual([]);
});

describe("a juror reads the file", () => {
  test.each<[SessionState, boolean]>([
    ["PLANNED", false],
    ["SUMMONED", true],
    ["OPEN", true],
    ["DELIBERATED", true],
  ])("of a session that is %s: %s", (state, reads) => {
    const subject = { ...atWork, entry: entryIn(state) };
    expect(candidacyPolicy.readAsJuror(actors.cleared, subject)).toBe(reads);
    expect(candidacyPolicy.recordDecision(actors.summoned, subject)).toBe(reads);
  });

  test("on no docket there is none", () => {
    const subject = { ...atWork, entry: null };
    expect(whoMay("readAsJuror", subject)).toEqual([]);
    expect(whoMay("recordDecision", subject)).toEqual([]);
  });

  test("only by a mandate of the session’s day: from its first to its last", () => {
    const reads = (startsOn: string, endsOn: string) =>
      candidacyPolicy.readAsJuror(juror("sans lien", startsOn, endsOn), atWork);
    expect(reads("2026-11-22", "2026-11-22")).toBe(true);
    expect(reads("2026-11-22", "2027-11-21")).toBe(true);
    expect(reads("2026-11-23", "2027-11-22")).toBe(false);
    expect(reads("2026-01-01", "2026-11-21")).toBe(false);
  });

  test("never their own, nor one that they assessed (R35)", () => {
    const own = juror("sans lien", HELD, HELD, "candidat");
    expect(candidacyPolicy.readAsJuror(own, atWork)).toBe(false);
    const { relations } = seat("sans lien", false);
    const { mandates } = actors.cleared.relations;
    const assessor = person("sans lien", { ...relations, mandates });
    expect(candidacyPolicy.readAsJuror(assessor, atWork)).toBe(false);
    expect(candidacyPolicy.readAsCommittee(assessor, atWork)).toBe(true);
  });
});

test.each<[SessionState | null, boolean]>([
  [null, true],
  ["PLANNED", true],
  ["SUMMONED", true],
  ["OPEN", false],
  ["DELIBERATED", false],
])("a candidate withdraws until the session is open (%s: %s)", (state, may) => {
  const entry = state && entryIn(state);
  expect(candidacyPolicy.withdraw(actors.self, { ...atWork, entry })).toBe(may);
});

test("each reads in one capacity, the strongest; one’s own in none (R80)", () => {
  const manager = { companyId: "entreprise", role: "MANAGER" } as const;
  const both = person("deux rôles", {
    isSecretariat: true,
    companies: [manager],
  });
  const ownManager = person("candidat", { companies: [manager] });
  const capacities = { ...actors, both, ownManager };
  const said = Object.entries(capacities).map(([who, actor]) => [
    who,
    readingCapacity(actor, atWork),
  ]);
  expect(Object.fromEntries(said.filter(([, capacity]) => capacity !== null))).toEqual({
    manager: "COMPANY",
    member: "COMMITTEE",
    chair: "COMMITTEE",
    cleared: "JURY",
    secretariat: "SECRETARIAT",
    both: "SECRETARIAT",
  });
});

test("the secretariat alone follows all candidacies together", () => {
  for (const right of ["list", "readDashboard"] as const) {
    const may = (Object.keys(actors) as Who[]).filter((who) =>
      candidaciesPolicy[right](actors[who], undefined),
    );
    expect(may).toEqual(["secretariat"]);
  }
});

test("a button is shown where state and right meet, and nowhere else", () => {
  const shown = (who: Who, state: CandidacyState) =>
    availableEvents(actors[who], { ...atWork, state, entry: null });
  expect(shown("self", "SUBMITTED")).toEqual(["withdraw"]);
  expect(shown("secretariat", "SUBMITTED")).toEqual(["requestPieces", "declareComplete"]);
  expect(shown("clock", "SUBMITTED")).toEqual(["admitTacitly"]);
  expect(shown("manager", "TO_SIGN")).toEqual(["changeCommittee", "end"]);
  expect(shown("chair", "SIGNED")).toEqual(["reopenGrids"]);
  for (const state of CANDIDACY_STATES) expect(shown("nobody", state)).toEqual([]);
});

test("a part is written where the state leaves it open and by whom it is open to", () => {
  const may = (who: Who, state: CandidacyState) =>
    mayEditCandidacy(actors[who], { ...byVae, state, entry: null }, "writeRequest");
  expect(may("self", "DRAFT")).toBe(true);
  expect(may("self", "UNDER_REVIEW")).toBe(false);
  expect(may("secretariat", "DRAFT")).toBe(false);
});
