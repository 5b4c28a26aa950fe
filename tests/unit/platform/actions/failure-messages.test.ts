import { expect, test } from "vitest";
import { conflictMessage, failureMessages } from "@/lib/platform/form/failure-messages";

test("a conflict sends to another tab only where the other text is not shown", () => {
  expect(conflictMessage()).toBe(failureMessages.CONFLICT);
  expect(conflictMessage({ version: "2" })).toBe(failureMessages.CONFLICT);
  expect(conflictMessage({ version: "2", comment: "" })).toMatch(/montré sous chaque champ/);
});
