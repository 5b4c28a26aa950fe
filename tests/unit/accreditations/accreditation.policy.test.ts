import { expect, test } from "vitest";
import { accreditationPolicy } from "@/lib/accreditations/accreditation.policy";
import { holdersOf } from "../rights/cast";

test("what the certifying body accredits a company for is the secretariat’s alone (R84)", () => {
  expect(holdersOf(accreditationPolicy, undefined)).toEqual({
    read: ["secretariat"],
    keep: ["secretariat"],
  });
});
