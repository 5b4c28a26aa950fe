import { expect, test } from "vitest";
import type { Composition } from "@/lib/juries/composition/facts";
import { decisionRefused, possibleOutcomes } from "@/lib/juries/deliberation/deliberation";
import { SESSION_EVENTS, SESSION_STATES, sessionAfter } from "@/lib/jury-sessions/jury-session";
import { sessionEventRefused } from "@/lib/jury-sessions/jury-session.labels";
import { coversDay, isWithin, overlaps } from "@/lib/platform/shared/period";

const expected: Record<string, string> = {
  "PLANNED summon": "SUMMONED",
  "PLANNED postpone": "PLANNED",
  "PLANNED cancel": "CANCELLED",
  "SUMMONED open": "OPEN",
  "SUMMONED postpone": "PLANNED",
  "SUMMONED cancel": "CANCELLED",
  "OPEN closeDeliberation": "DELIBERATED",
  "DELIBERATED reopen": "OPEN",
  "DELIBERATED drawUpMinutes": "MINUTES_TO_SIGN",
  "MINUTES_TO_SIGN withdrawMinutes": "DELIBERATED",
  "MINUTES_TO_SIGN sign": "MINUTES_SIGNED",
};

const grid = SESSION_STATES.flatMap((state) =>
  SESSION_EVENTS.map((event) => [state, event] as const),
);
test.each(grid)("%s, %s", (state, event) => {
  expect(sessionAfter(state, event)).toBe(expected[`${state} ${event}`]);
  expect(sessionEventRefused(event, state)).toMatch(
    /^« .+ » n’est pas possible : la session est « .+ »\.$/,
  );
});

const period = { startsOn: "2026-01-02", endsOn: "2026-01-04" };
test.each([
  ["2026-01-01", false],
  ["2026-01-02", true],
  ["2026-01-04", true],
  ["2026-01-05", false],
])("a period covers its first and last day: %s", (day, inside) => {
  expect(coversDay(period, day)).toBe(inside);
  expect(overlaps(period, { startsOn: day, endsOn: day })).toBe(inside);
  expect(isWithin({ startsOn: day, endsOn: day }, period)).toBe(inside);
});

test("a period without end covers what follows, and fits only into another without end", () => {
  const open = { startsOn: "2026-01-02", endsOn: null };
  expect(coversDay(open, "2099-01-01")).toBe(true);
  expect(isWithin(open, period)).toBe(false);
  expect(isWithin(open, open)).toBe(true);
});

const composition: Composition = {
  holds: true,
  findings: [],
  counted: { employers: 1, employees: 1 },
  women: 1,
  men: 1,
  countedMandateIds: [],
};
const entry = {
  route: "VAE" as const,
  interviewHeld: true,
  composition,
  requestedBlockIds: ["a", "b"],
};
const block = (
  blockId: string,
  verdict: "VALIDATED" | "NOT_VALIDATED" = "VALIDATED",
  reasons = "",
) => ({ blockId, verdict, reasons, recommendations: "" });
const decided = (...blocks: ReturnType<typeof block>[]) => ({
  outcome: "DECIDED" as const,
  blocks,
});

test("a decision covers each requested block and no other, with reasons where not validated", () => {
  expect(
    decisionRefused(entry, decided(block("a"), block("b", "NOT_VALIDATED", "Rien."))),
  ).toBeNull();
  expect(decisionRefused(entry, decided(block("a")))?.message).toMatch(/chaque bloc demandé/);
  expect(decisionRefused(entry, decided(block("a"), block("b"), block("c")))?.message).toMatch(
    /chaque bloc demandé/,
  );
  expect(decisionRefused(entry, decided(block("a"), block("c")))?.message).toMatch(
    /chaque bloc demandé/,
  );
  expect(decisionRefused(entry, decided(block("a"), block("b", "NOT_VALIDATED")))?.field).toBe(
    "reasons-b",
  );
});

test("what may be entered depends on the composition, the route and the interview", () => {
  expect(possibleOutcomes({ ...entry, composition: { ...composition, holds: false } })).toEqual([
    "DEFERRED",
  ]);
  expect(possibleOutcomes(entry)).toEqual(["DECIDED", "DEFERRED"]);
  expect(possibleOutcomes({ ...entry, interviewHeld: false })).toEqual([
    "DEFERRED",
    "EXCUSED",
    "ABSENT",
  ]);
  expect(possibleOutcomes({ ...entry, interviewHeld: null })).toEqual([
    "DEFERRED",
    "EXCUSED",
    "ABSENT",
  ]);
  expect(possibleOutcomes({ ...entry, route: "WORKPLACE", interviewHeld: null })).toEqual([
    "DECIDED",
    "DEFERRED",
  ]);
});
