import { expect, test } from "vitest";
import { agreed } from "@/lib/candidates/agreement";

test("a participle agrees with the person it is said of", () => {
  expect(agreed("convoqué", "F")).toBe("convoquée");
  expect(agreed("convoqué", "M")).toBe("convoqué");
  expect(agreed("convoqué", null)).toBe("convoqué(e)");
});
