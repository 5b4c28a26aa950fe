import { expect, test } from "vitest";
import {
  awaitedSignatories,
  isFullySigned,
  maySignNow,
  type Signatory,
} from "@/lib/juries/minutes/signing";

const all = ["one", "two"];
const aSignatory = (mandateId: string, part: Partial<Signatory> = {}): Signatory => ({
  mandateId,
  side: mandateId.startsWith("R") ? "EMPLOYERS" : "EMPLOYEES",
  isPresiding: mandateId === "R1",
  clearedEntryIds: all,
  ...part,
});
const signing = (signedIds: string[], ...members: Signatory[]) => ({
  members,
  entryIds: all,
  signedIds,
});

test("the president first, then one member of the other side", () => {
  const members = [aSignatory("R1"), aSignatory("R2"), aSignatory("L1"), aSignatory("L2")];
  expect(awaitedSignatories(signing([], ...members))).toEqual(["R1"]);
  expect(awaitedSignatories(signing(["R1"], ...members))).toEqual(["L1", "L2"]);
  expect(isFullySigned(signing(["R1"], ...members))).toBe(false);
  expect(isFullySigned(signing(["R1", "L2"], ...members))).toBe(true);
  expect(awaitedSignatories(signing(["R1", "L2"], ...members))).toEqual([]);
});

test("a signatory recused from an entry: also an unrecused member of the same side", () => {
  const recused = aSignatory("L1", { clearedEntryIds: ["one"] });
  const members = [aSignatory("R1"), aSignatory("R2"), recused, aSignatory("L2")];
  expect(isFullySigned(signing(["R1", "L1"], ...members))).toBe(false);
  expect(awaitedSignatories(signing(["R1", "L1"], ...members))).toEqual(["L2"]);
  expect(isFullySigned(signing(["R1", "L1", "L2"], ...members))).toBe(true);
});

test("the same for the president, whose own side completes the signature", () => {
  const members = [
    aSignatory("R1", { clearedEntryIds: ["two"] }),
    aSignatory("R2", { clearedEntryIds: ["one"] }),
    aSignatory("L1"),
  ];
  expect(awaitedSignatories(signing(["R1"], ...members))).toEqual(["R2", "L1"]);
  expect(isFullySigned(signing(["R1", "L1"], ...members))).toBe(false);
  expect(isFullySigned(signing(["R1", "L1", "R2"], ...members))).toBe(true);
});

test("an entry that nobody of a side is cleared for keeps nobody from signing", () => {
  const members = [aSignatory("R1"), aSignatory("L1", { clearedEntryIds: ["one"] })];
  expect(isFullySigned(signing(["R1", "L1"], ...members))).toBe(true);
});

test("nobody signs twice, and a signature that adds nothing is not asked for", () => {
  const members = [aSignatory("R1"), aSignatory("R2"), aSignatory("L1")];
  expect(maySignNow(signing(["R1"], ...members), "R1")).toBe(false);
  expect(maySignNow(signing(["R1"], ...members), "R2")).toBe(false);
  expect(maySignNow(signing(["R1"], ...members), "someone")).toBe(false);
});

test("both sides sign, even where neither has an entry to answer for", () => {
  const members = [aSignatory("R1"), aSignatory("R2"), aSignatory("L1")];
  const none = (signedIds: string[]) => ({ ...signing(signedIds, ...members), entryIds: [] });
  expect(isFullySigned(none([]))).toBe(false);
  expect(isFullySigned(none(["R1"]))).toBe(false);
  expect(awaitedSignatories(none(["R1"]))).toEqual(["L1"]);
  expect(isFullySigned(none(["R1", "L1"]))).toBe(true);
});
