import { expect, test } from "vitest";
import { companyPolicy } from "@/lib/companies/company.policy";
import { holdersOf } from "../rights/cast";

test("an evaluator sees that their company exists; its team is its managers’ and the secretariat’s (R81)", () => {
  expect(holdersOf(companyPolicy, { id: "entreprise" })).toEqual({
    register: ["secretariat"],
    list: ["secretariat"],
    keepGroups: ["secretariat"],
    read: ["manager", "evaluator", "secretariat"],
    readTeam: ["manager", "secretariat"],
    inviteMember: ["manager", "secretariat"],
    endMembership: ["manager", "secretariat"],
    endLastManager: ["secretariat"],
    registerCandidate: ["manager"],
  });
});
