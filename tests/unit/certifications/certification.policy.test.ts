import { expect, test } from "vitest";
import { certificationPolicy } from "@/lib/certifications/certification.policy";
import { holdersOf } from "../rights/cast";

test("the whole référentiel and the figures of all candidacies are the secretariat’s", () => {
  expect(holdersOf(certificationPolicy, undefined)).toEqual({
    readStandard: ["secretariat"],
    prepareStandard: ["secretariat"],
    readStatistics: ["secretariat"],
  });
});
