import { expect, test } from "vitest";
import {
  type Edition,
  isInForce,
  lastVersion,
  offeredVersions,
  type Registration,
  standingOf,
  versionInForce,
} from "@/lib/certifications/version-in-force";

const period = { registeredOn: "2025-09-24", expiresOn: "2028-09-24" };
const first = { ...period, rncpCode: "RNCP41351", edition: 1, offeredFrom: null };
const second = { ...first, edition: 2, offeredFrom: "2026-12-01" };
const former = {
  ...{ rncpCode: "RNCP36140", registeredOn: "2022-01-26", expiresOn: "2025-10-31" },
  ...{ edition: 1, offeredFrom: null },
};
const next = {
  ...{ rncpCode: "RNCP50000", registeredOn: "2028-06-01", expiresOn: "2031-06-01" },
  ...{ edition: 1, offeredFrom: "2028-07-01" },
};
const all: (Edition & Registration)[] = [second, next, first, former];

test.each([
  ["2022-01-25", null],
  ["2025-09-23", former],
  ["2025-09-24", first],
  ["2026-11-30", first],
  ["2026-12-01", second],
  ["2028-06-30", second],
  ["2028-07-01", next],
  ["2031-06-01", next],
  ["2031-06-02", null],
])(
  "on %s new dossiers are opened on one version, in its edition of that day (R2)",
  (day, version) => {
    expect(versionInForce(all, day)).toBe(version);
  },
);

test("two registrations that overlap both take dossiers, each in one edition", () => {
  expect(offeredVersions(all, "2025-10-31")).toEqual([first, former]);
  expect(offeredVersions(all, "2028-09-24")).toEqual([second, next]);
});

test("an edition takes over even where it says that the registration was of an earlier day", () => {
  const corrected = { ...second, registeredOn: "2025-09-20" };
  expect(versionInForce([first, corrected], "2026-12-01")).toBe(corrected);
});

test("between two registrations the last one is shown, in its last edition", () => {
  expect(lastVersion([first, second], "2028-09-25")).toBe(second);
  expect(lastVersion([first, second, former], "2025-09-23")).toBe(first);
  expect(lastVersion([first, second], "2026-11-30")).toBe(first);
  expect(lastVersion([second, first], "2025-09-23")).toBe(first);
});

test.each([
  [first, "2025-09-23", { is: "COMING", day: "2025-09-24" }],
  [first, "2025-09-24", { is: "IN_FORCE", day: "2025-09-24" }],
  [first, "2026-11-30", { is: "IN_FORCE", day: "2025-09-24" }],
  [first, "2026-12-01", { is: "REPLACED", day: "2026-12-01" }],
  [second, "2026-11-30", { is: "COMING", day: "2026-12-01" }],
  [second, "2026-12-01", { is: "IN_FORCE", day: "2026-12-01" }],
  [second, "2028-09-24", { is: "IN_FORCE", day: "2026-12-01" }],
  [second, "2028-09-25", { is: "EXPIRED", day: "2028-09-24" }],
  [first, "2028-09-25", { is: "EXPIRED", day: "2028-09-24" }],
  [next, "2028-07-01", { is: "IN_FORCE", day: "2028-07-01" }],
])("a version stands among the others of its registration: case %#", (version, day, standing) => {
  expect(standingOf(version, all, day)).toEqual(standing);
});

test("replaced by several editions, it is since the first of them", () => {
  const third = { ...first, edition: 3, offeredFrom: "2027-01-01" };
  expect(standingOf(first, [third, second, first], "2027-02-01")).toEqual({
    ...{ is: "REPLACED", day: "2026-12-01" },
  });
});

test.each([
  ["2025-09-23", false],
  ["2025-09-24", true],
  ["2028-09-24", true],
  ["2028-09-25", false],
])(
  "a registration is in force from the day of its decision to the day it expires: on %s, %s",
  (on, expected) => {
    expect(isInForce(period, on)).toBe(expected);
  },
);
