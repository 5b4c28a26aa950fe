import { expect, test } from "vitest";
import { type Acquisition, awardsOf } from "@/lib/certificates/award";

const both = { all: ["BC01", "BC02"] };
const choice = { all: ["BC01", { atLeast: 1, of: ["BC02", "BC03"] }] };
const acquired = (code: string, candidacyId: string, acquiredOn = "2026-11-20"): Acquisition => ({
  blockId: `id-${code}`,
  code,
  candidacyId,
  acquiredOn,
  isOwn: true,
});
const counted = (code: string, candidacyId: string, acquiredOn?: string): Acquisition => ({
  ...acquired(code, candidacyId, acquiredOn),
  isOwn: false,
});

test("nothing acquired, nothing to issue", () => {
  expect(awardsOf(both, [], "first")).toEqual([]);
  expect(awardsOf(both, [acquired("BC01", "other")], "first")).toEqual([]);
});

test("all the blocks at once: one parchemin and no attestation", () => {
  expect(awardsOf(both, [acquired("BC01", "first"), acquired("BC02", "first")], "first")).toEqual([
    { kind: "FULL", awardedOn: "2026-11-20" },
  ]);
});

test("one block: its attestation, by the candidacy that acquired it", () => {
  expect(awardsOf(both, [acquired("BC02", "first")], "first")).toEqual([
    { kind: "BLOCK", blockId: "id-BC02", awardedOn: "2026-11-20" },
  ]);
});

test("the parchemin belongs to the candidacy that completed it, on its jury's day; the earlier one gives nothing more", () => {
  const acquisitions = [
    acquired("BC02", "first", "2026-01-15"),
    acquired("BC01", "second", "2026-11-20"),
  ];
  expect(awardsOf(both, acquisitions, "second")).toEqual([
    { kind: "FULL", awardedOn: "2026-11-20" },
  ]);
  expect(awardsOf(both, acquisitions, "first")).toEqual([]);
});

test("two juries whose minutes were signed in the other order: the last signed completes, the last held dates", () => {
  const acquisitions = [
    acquired("BC02", "held later", "2026-11-15"),
    acquired("BC01", "signed later", "2026-11-10"),
  ];
  expect(awardsOf(both, acquisitions, "signed later")).toEqual([
    { kind: "FULL", awardedOn: "2026-11-15" },
  ]);
  expect(awardsOf(both, acquisitions, "held later")).toEqual([]);
});

test("with a choice: the two optional blocks alone give two attestations, the first block completes", () => {
  const optional = [
    acquired("BC02", "first", "2026-01-15"),
    acquired("BC03", "first", "2026-01-15"),
  ];
  expect(awardsOf(choice, optional, "first").map(({ kind }) => kind)).toEqual(["BLOCK", "BLOCK"]);
  expect(awardsOf(choice, [...optional, acquired("BC01", "second")], "second")).toEqual([
    { kind: "FULL", awardedOn: "2026-11-20" },
  ]);
});

test("with a choice: a block acquired after the certification was complete adds no document", () => {
  const acquisitions = [
    acquired("BC01", "first", "2026-01-15"),
    acquired("BC03", "first", "2026-01-15"),
    acquired("BC02", "second"),
  ];
  expect(awardsOf(choice, acquisitions, "second")).toEqual([]);
});

test("completed by a block of another version that counts as one of this: the parchemin is this version's candidacy's, on that day", () => {
  const acquisitions = [
    acquired("BC01", "first", "2026-01-15"),
    counted("BC02", "elsewhere", "2026-11-20"),
  ];
  expect(awardsOf(both, acquisitions, "first")).toEqual([
    { kind: "FULL", awardedOn: "2026-11-20" },
  ]);
});

test("blocks of another version alone complete nothing that could be issued under this one", () => {
  const acquisitions = [counted("BC01", "elsewhere"), counted("BC02", "elsewhere")];
  expect(awardsOf(both, acquisitions, "first")).toEqual([]);
});

test("a block taken over counts, gives no attestation, and leaves the parchemin to the candidacy that went with it", () => {
  const taken: Acquisition = { ...counted("BC02", "", "2024-06-12"), candidacyId: null };
  expect(awardsOf(both, [taken], "first")).toEqual([]);
  expect(awardsOf(both, [taken, acquired("BC01", "first")], "first")).toEqual([
    { kind: "FULL", awardedOn: "2026-11-20" },
  ]);
  const waiting = { ...taken, acquiredOn: "2026-12-01" };
  expect(awardsOf(both, [acquired("BC01", "first"), waiting], "first")).toEqual([
    { kind: "FULL", awardedOn: "2026-12-01" },
  ]);
  expect(awardsOf(both, [taken, { ...taken, code: "BC01" }], "first")).toEqual([]);
});
