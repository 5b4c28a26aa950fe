import { describe, expect, test } from "vitest";
import {
  assessedCandidacyIds,
  clockActor,
  isSignedIn,
  managedCompanyIds,
  nobody,
  ownCandidateId,
  seatOn,
} from "@/lib/platform/actor/actor";
import { FACTOR_SETTINGS, isFactorRequired } from "@/lib/platform/actor/required-factor";
import * as rights from "@/lib/platform/actor/right";
import { readId } from "@/lib/platform/shared/fields.schema";
import { actors, holdersOf, person, type Who } from "../../rights/cast";

const candidate = person("candidate", { candidateId: "dossier" });
const inTwoCompanies = person("responsable ici, évaluatrice là", {
  companies: [
    { companyId: "là", role: "EVALUATOR" },
    { companyId: "ici", role: "MANAGER" },
  ],
});

describe("who is not signed in", () => {
  test("is nobody: of no relation, and of an id that a row could have and none has", () => {
    expect(nobody.relations).toEqual({
      ...{ isSecretariat: false, isAdministrator: false, isDataProtectionOfficer: false },
      ...{
        isClock: false,
        candidateId: null,
        isInvited: false,
        companies: [],
        committees: [],
        mandates: [],
      },
    });
    expect(readId(nobody.userId)).toBe(nobody.userId);
  });

  test("is known from everybody who is; the clock never signs in", () => {
    expect(isSignedIn(nobody)).toBe(false);
    expect(isSignedIn(clockActor)).toBe(false);
    expect(isSignedIn(candidate)).toBe(true);
  });
});

test("whoever manages one company and assesses in another manages the first alone", () => {
  expect(managedCompanyIds(inTwoCompanies)).toEqual(["ici"]);
  expect(rights.isManager(inTwoCompanies)).toBe(true);
  expect(rights.isManagerOf(inTwoCompanies, "ici")).toBe(true);
  expect(rights.isManagerOf(inTwoCompanies, "là")).toBe(false);
  expect(rights.isMemberOf(inTwoCompanies, "là")).toBe(true);
  expect(rights.isMemberOf(inTwoCompanies, null)).toBe(false);
  expect(managedCompanyIds(nobody)).toEqual([]);
});

test("a member of a committee assesses its candidacy, and has a seat on no other", () => {
  expect(assessedCandidacyIds(actors.chair)).toEqual(["candidature"]);
  expect(assessedCandidacyIds(nobody)).toEqual([]);
  expect(seatOn(actors.chair, "candidature")).toMatchObject({ isChair: true });
  expect(seatOn(actors.chair, "autre candidature")).toBeUndefined();
});

test("a candidate has a file of their own from their first request on", () => {
  expect(ownCandidateId(candidate)).toBe("dossier");
  expect(ownCandidateId(nobody)).toBeNull();
});

describe("what somebody is to the portal", () => {
  const managers: Who[] = ["manager", "otherManager"];
  const jurors: Who[] = ["summoned", "cleared", "otherJuror"];

  test("comes from their relations, each apart", () => {
    const { isSecretariat, isAdministrator, isDataProtectionOfficer, isClock } = rights;
    const { isCandidate, isInvited, isJuror, isManager, belongsToCompany } = rights;
    const standings = {
      ...{ isSecretariat, isAdministrator, isDataProtectionOfficer, isClock },
      ...{ isCandidate, isInvited, isJuror, isManager, belongsToCompany },
    };
    expect(holdersOf<keyof typeof standings, void>(standings, undefined)).toEqual({
      isSecretariat: ["secretariat"],
      isAdministrator: ["administrator"],
      isDataProtectionOfficer: ["officer"],
      isClock: ["clock"],
      isCandidate: [],
      isInvited: ["invited"],
      isJuror: jurors,
      isManager: managers,
      belongsToCompany: ["manager", "evaluator", "otherManager"],
    });
    expect(rights.isCandidate(candidate)).toBe(true);
  });

  test("asks for a second factor where the setting of that role is on, and for no other role", () => {
    const asked = (on: typeof FACTOR_SETTINGS) =>
      (Object.keys(actors) as Who[]).filter((who) => isFactorRequired(actors[who].relations, on));
    expect(asked([])).toEqual([]);
    expect(asked(["account.factorSecretariat"])).toEqual(["secretariat"]);
    expect(asked(["account.factorJurors", "account.factorManagers"])).toEqual([
      ...managers,
      ...jurors,
    ]);
    expect(asked(FACTOR_SETTINGS)).toEqual([
      ...managers,
      ...jurors,
      ...["secretariat", "administrator", "officer"],
    ]);
  });
});
