import { expect, test } from "vitest";
import { checksOf, type Facts, type ScheduledRun, standingOf } from "@/lib/operations/health";

const run: ScheduledRun = {
  queue: "expire",
  hasSucceeded: true,
  since: 3600,
  lateAfter: 7200,
  fault: null,
  firstDue: null,
  isUnderWay: false,
};
const known: NonNullable<Facts["known"]> = {
  worker: 12,
  queue: null,
  ahead: 0.4,
  isClockOff: false,
  runs: [run],
  backup: { age: 3600, isAwaited: true },
  isSigningAwaited: true,
};
const MONTH = 30 * 24 * 60 * 60;
const fine: Facts = {
  isDatabaseWritable: true,
  isStorageWritable: true,
  signing: { left: 2 * MONTH },
  known,
};
const failing = (facts: Facts) =>
  Object.entries(checksOf(facts)).flatMap(([name, { isFine }]) => (isFine ? [] : name));

test("nothing is told of a portal that does what it should", () => {
  expect(failing(fine)).toEqual([]);
  expect(standingOf(checksOf(fine))).toBe("ok");
});

test.each<[string, Partial<Facts>, string[]]>([
  ["a database that takes no write", { isDatabaseWritable: false }, ["database"]],
  ["a storage that takes no file", { isStorageWritable: false }, ["storage"]],
  [
    "a database that is away",
    { isDatabaseWritable: false, known: null },
    ["database", "worker", "queue", "jobs", "clock", "backup", "signing"],
  ],
])("%s: nobody is served", (_, change, names) => {
  expect(failing({ ...fine, ...change })).toEqual(names);
  expect(standingOf(checksOf({ ...fine, ...change }))).toBe("unavailable");
});

test.each<[string, Partial<typeof known>, string[]]>([
  ["a worker heard of a minute ago", { worker: 60 }, []],
  ["a worker silent for longer", { worker: 60.1 }, ["worker"]],
  ["a worker that nobody ever heard", { worker: null }, ["worker"]],
  ["a job due for five minutes", { queue: 300 }, []],
  ["a job due for longer", { queue: 300.1 }, ["queue"]],
  ["a run two hours ago that may be so", { runs: [{ ...run, since: 7200 }] }, []],
  ["a run that should have been again", { runs: [run, { ...run, since: 7201 }] }, ["jobs"]],
  ["a job that nobody ever planned", { runs: [{ ...run, since: null }] }, ["jobs"]],
  ["a job whose last run failed", { runs: [{ ...run, fault: "RowsBroken 1/4" }] }, ["jobs"]],
  ["clocks that do not agree", { isClockOff: true }, ["clock"]],
  ["a backup of 26 hours ago", { backup: { age: 93_600, isAwaited: true } }, []],
  ["a backup that is older", { backup: { age: 93_601, isAwaited: true } }, ["backup"]],
  ["a portal that nobody ever backed up", { backup: { age: null, isAwaited: true } }, ["backup"]],
  ["a demonstration without a backup", { backup: { age: null, isAwaited: false } }, []],
])("%s is told, and people are served", (_, change, names) => {
  const checks = checksOf({ ...fine, known: { ...known, ...change } });
  expect(failing({ ...fine, known: { ...known, ...change } })).toEqual(names);
  expect(standingOf(checks)).toBe(names.length > 0 ? "degraded" : "ok");
});

test.each<[string, Facts["signing"], { wanted: boolean; isFine: boolean }]>([
  [
    "a certificate that serves for more than a month",
    { left: MONTH + 1 },
    { wanted: true, isFine: true },
  ],
  ["one that serves for a month", { left: MONTH }, { wanted: true, isFine: false }],
  ["none, where the branch wants none", { fault: "ABSENT" }, { wanted: false, isFine: true }],
  ["none, where the branch wants one", { fault: "ABSENT" }, { wanted: true, isFine: false }],
  [
    "one that is over, whatever the branch wants",
    { fault: "EXPIRED" },
    { wanted: false, isFine: false },
  ],
  ["one that does not open", { fault: "UNREADABLE" }, { wanted: false, isFine: false }],
])("%s", (_, signing, { wanted, isFine }) => {
  const facts = { ...fine, signing, known: { ...known, isSigningAwaited: wanted } };
  expect(checksOf(facts).signing.isFine).toBe(isFine);
});

test("a portal that neither serves nor works is first of all one that does not serve", () => {
  const both = { ...fine, isStorageWritable: false, known: { ...known, worker: null } };
  expect(standingOf(checksOf(both))).toBe("unavailable");
});
