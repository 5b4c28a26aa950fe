import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  announcementDue,
  type ExpiryFacts,
  expiryStage,
  isExposed,
  mayGoOn,
  protectionOf,
} from "@/lib/candidacies/expiry/protection";
import { addDays, addMonths } from "@/lib/platform/shared/calendar";

const LAST = "2028-09-24";
const registration = { registeredOn: "2025-09-24", expiresOn: LAST };
const nothing: ExpiryFacts = {
  registration,
  admissibility: null,
  trainingFrom: null,
  waiver: null,
};
const steps = [LAST, addDays(LAST, 1), addMonths(LAST, 12)] as const;
const onEachStep = (facts: ExpiryFacts) => steps.map((day) => mayGoOn(facts, day));

describe("what outlives a registration (R2, L. 6113-9)", () => {
  test("nothing: the last day is good, the day after and a year after are not", () => {
    expect(onEachStep(nothing)).toEqual([true, false, false]);
  });

  test.each([
    ["2025-09-23", false],
    ["2025-09-24", true],
    [LAST, true],
    [addDays(LAST, 1), false],
  ])("an admissibility of %s: %s for good", (decidedOn, protects) => {
    const facts = { ...nothing, admissibility: { decidedOn, isTacit: true } };
    expect(onEachStep(facts)).toEqual([true, protects, protects]);
    expect(protectionOf(facts)).toEqual(
      protects ? { by: "ADMISSIBILITY", since: decidedOn, isTacit: true } : null,
    );
  });

  test.each([
    ["2025-09-23", false],
    ["2025-09-24", true],
    [LAST, true],
    [addDays(LAST, 1), false],
  ])("an entry into training of %s: %s for good", (trainingFrom, protects) => {
    const facts = { ...nothing, trainingFrom };
    expect(onEachStep(facts)).toEqual([true, protects, protects]);
    expect(protectionOf(facts)).toEqual(protects ? { by: "TRAINING", since: trainingFrom } : null);
  });

  test("a decision of the secretariat goes on where the law protects nobody, whenever it was taken", () => {
    const waiver = { decidedOn: addDays(LAST, 40), reason: "Grève des transports." };
    const facts = {
      ...nothing,
      admissibility: { decidedOn: addDays(LAST, 1), isTacit: false },
      waiver,
    };
    expect(onEachStep(facts)).toEqual([true, true, true]);
    expect(protectionOf(facts)).toEqual({
      by: "WAIVER",
      since: waiver.decidedOn,
      reason: waiver.reason,
    });
  });

  test("the law comes before the decision of the secretariat", () => {
    const waiver = { decidedOn: LAST, reason: "x" };
    expect(protectionOf({ ...nothing, trainingFrom: LAST, waiver })?.by).toBe("TRAINING");
  });

  test("who may go on one day may on every day before it", () => {
    const day = fc.integer({ min: -1200, max: 1200 }).map((days) => addDays(LAST, days));
    const maybe = fc.option(day, { nil: null });
    fc.assert(
      fc.property(maybe, maybe, day, fc.nat(400), (decidedOn, trainingFrom, on, before) => {
        const facts = {
          ...nothing,
          admissibility: decidedOn === null ? null : { decidedOn, isTacit: false },
          trainingFrom,
        };
        return !mayGoOn(facts, on) || mayGoOn(facts, addDays(on, -before));
      }),
    );
  });
});

describe("the warning before the last day", () => {
  test.each([
    ["2027-09-23", "far"],
    ["2027-09-24", "near"],
    [LAST, "near"],
    ["2028-09-25", "past"],
  ])("on %s it is %s, twelve months before", (today, stage) => {
    expect(expiryStage(LAST, today, 12)).toBe(stage);
  });

  test("with no month at all, only the last day warns", () => {
    expect(expiryStage(LAST, addDays(LAST, -1), 0)).toBe("far");
    expect(expiryStage(LAST, LAST, 0)).toBe("near");
  });

  test("only who has nothing, near or past the last day, is exposed", () => {
    const view = { rncpCode: "RNCP41351", expiresOn: LAST, protection: null };
    expect(isExposed({ ...view, stage: "far" })).toBe(false);
    expect(isExposed({ ...view, stage: "near" })).toBe(true);
    expect(isExposed({ ...view, stage: "past" })).toBe(true);
    const protection = { by: "TRAINING", since: LAST } as const;
    expect(isExposed({ ...view, stage: "past", protection })).toBe(false);
  });
});

test.each([
  ["2027-09-23", null],
  ["2027-09-24", "EXPIRY"],
  ["2028-08-24", "EXPIRY"],
  ["2028-08-25", "EXPIRY_NEAR"],
  [LAST, "EXPIRY_NEAR"],
  [addDays(LAST, 1), null],
])("on %s the last day is told by the announcement %s (R2)", (today, kind) => {
  const settings = { warningMonths: 12, nearUntil: addDays(today, 30) };
  expect(announcementDue(LAST, today, settings)).toBe(kind);
});
