import { expect, test } from "vitest";
import { compared } from "@/lib/platform/actions/compared";
import { conflictMessage, failureMessages, refusalOf } from "@/lib/platform/form/failure-messages";
import type { Failure } from "@/lib/platform/shared/failure";

test("a conflict sends to another tab only where the other text is not shown", () => {
  expect(conflictMessage({})).toBe(failureMessages.CONFLICT);
  expect(conflictMessage({ theirs: { version: "2" } })).toBe(failureMessages.CONFLICT);
  expect(conflictMessage({ theirs: { version: "2", comment: "" } })).toMatch(
    /Quelqu’un vient de modifier.*montré sous chaque champ/,
  );
});

test("somebody who wrote it in another tab is told so", () => {
  const refusal = refusalOf({ reason: "CONFLICT", theirs: { city: "Niort" }, isOwn: true });
  expect(refusal).toMatchObject({ theirs: { city: "Niort" }, isOwn: true });
  expect(refusal.message).toMatch(/^Vous venez de modifier.*dans un autre onglet/);
});

const stands = { city: "Niort", country: "FR", confirmed: "on", version: "3" };
const conflict: Failure = { reason: "CONFLICT", theirs: stands };
const typed = { city: "Niort", country: "FR", confirmed: true, version: 2 };

test("only what differs from what was typed is told", () => {
  expect(compared(conflict, { ...typed, city: "Tours" })).toEqual({
    reason: "CONFLICT",
    theirs: { city: "Niort", version: "3" },
  });
  expect(compared(conflict, { ...typed, confirmed: false })).toMatchObject({
    theirs: { confirmed: "on" },
  });
});

test("the same answers given twice are told to be the same", () => {
  const failure = compared(conflict, typed);
  expect(failure).toEqual({ reason: "CONFLICT", theirs: { version: "3" }, isSame: true });
  expect(refusalOf(failure).message).toMatch(/les mêmes que les vôtres/);
});

test("a form that holds none of its fields is sent to look for itself", () => {
  const failure = compared(conflict, { id: "x", version: 2 });
  expect(failure).toEqual({ reason: "CONFLICT", theirs: { version: "3" } });
  expect(refusalOf(failure).message).toBe(failureMessages.CONFLICT);
});
