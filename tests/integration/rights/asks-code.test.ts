import { globSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { giveCode } from "@/lib/accounts/factor/second-factor.commands";
import { actionDefinitions } from "@/lib/platform/actions/carry-out";
import { db } from "@/lib/platform/db/client";
import { aVisitor } from "@/tests/factories/accounts";
import { codeAt, LATER, later, withFactor } from "@/tests/factories/factors";
import { aForm } from "@/tests/factories/forms";
import { accepted, act, anAdministrator, NOW, type Person } from "@/tests/factories/people";

beforeAll(async () => {
  for (const file of globSync("lib/**/*.actions.ts"))
    await import(/* @vite-ignore */ resolve(file));
});

const signedIn = () =>
  [...actionDefinitions.values()].filter(({ access }) => access === "signed-in");
const fieldsOf = (input: z.ZodType) =>
  Object.keys(z.toJSONSchema(input, { io: "input", unrepresentable: "any" }).properties ?? {});

/** They ask for their code themselves, or begin what has none yet. */
const OWN_FACTOR = ["drawRecoveryCodes", "removeSecondFactor", "startSecondFactor"];

/** What is decided, signed or given without the password. */
const WITHOUT_PASSWORD = [
  ...["decideEntry", "endCompanyMembership", "endTeamMembership", "inviteCompanyMember"],
  ...["inviteTeamMember", "reinstateCandidacy", "reopenDeliberation", "upholdLapse"],
];

/** What is none of a decision, a signature, an access or a setting. */
const PLAIN = [
  ...["acceptAssessment", "acceptValidation", "acknowledgeAssessment", "addCompanyGroup"],
  ...["addExperience", "addFormerEmployer", "addGroupCompany", "addNote", "addSeat"],
  ...["addSituation", "addStandardItem", "allowRemote"],
  ...[
    "announceMissedHearing",
    "announceOwnAbsence",
    "assessCompetency",
    "assignHandler",
    "cancelRegistration",
  ],
  ...["cancelSession", "changeAskedBlocks", "changeCommittee", "changeOrganisationPeriod"],
  ...["changeSeatPeriod", "checkIdentity", "closeExchange", "closeGrids", "confirmCandidacy"],
  ...["confirmSecondFactor", "constituteCommittee", "contestLapse", "correctIdentity"],
  ...["declareComplete", "declareInterest", "declineCandidacy", "discardStandard"],
  ...["drawUpMinutes", "editExperience", "editStandardItem", "endByCompany"],
  ...["endBySecretariat", "endEquivalence", "endPriorAcquisition", "enrolOrganisation"],
  ...["examinePieces", "fileValidation", "giveCode", "importStandard"],
  ...[
    "keepCurrentSituation",
    "keepEducation",
    "keepExperience",
    "keepGapAnalysis",
    "keepPresentation",
  ],
  ...["keepSession", "keepSituation", "moveEntry", "moveExperience", "moveSituation"],
  ...["moveStandardItem", "openAssessment", "openMessage", "openSession", "openVaeCandidacy"],
  ...["planSession", "postponeSession", "proposeEquivalence", "proposePriorAcquisition"],
  ...["readAllMessages", "recordAccreditation", "recordAttendance", "recordInterest"],
  ...["recordInterview", "recordPresiding", "refuseAddressRecovery", "refuseRegistration"],
  ...["registerCompany", "registerWorkplaceCandidate", "removeAnnex", "removeCompanyGroup"],
  ...["removeDocument", "removeExperience", "removeFormerEmployer", "removeGroupCompany"],
  ...["removeSituation", "removeStandardItem", "reopenGrids"],
  ...["requestPieces", "resendInvitation", "resubmitCandidacy", "retryJob", "retryMessages"],
  ...["returnToCommittee", "returnValidation", "reuseAdmissibility", "revokeOwnSession"],
  ...["revokeUserSessions", "saveAwardRule", "saveCurrentSituation", "saveEducation"],
  ...["saveGapAnalysis", "saveIdentity", "saveNature", "savePresentation"],
  ...["saveSituation", "saveStandardFacts", "saveStatements", "saveTrainingEntry"],
  ...["scheduleCandidacies", "sendMessageAgain", "setInterview", "startStandard"],
  ...["submitCandidacy", "summonLateMembers", "summonSession", "takeOff", "tieProofs"],
  ...["transmitAssessment"],
  ...["withdrawAccreditation", "withdrawAddressRecovery", "withdrawCandidacy"],
  ...["withdrawFactorReset", "withdrawMembership", "withdrawMinutes", "withdrawStandard"],
  ...["writeToCandidate", "writeToSecretariat"],
];

const namesOf = (definitions: { name: string }[]) => definitions.map(({ name }) => name).sort();

describe("a code is asked for again", () => {
  test("by all that asks for the password again, and by nothing else than is named here", () => {
    const sealed = signedIn().filter(({ input }) => fieldsOf(input).includes("password"));
    expect(sealed.length).toBeGreaterThan(20);
    const expected = namesOf(sealed).filter((name) => !OWN_FACTOR.includes(name));
    const asking = namesOf(signedIn().filter(({ asksCode }) => asksCode));
    expect(asking).toEqual([...expected, ...WITHOUT_PASSWORD].sort());
  });

  test("every other action is named as one that needs none", () => {
    const plain = signedIn().filter(
      ({ name, asksCode }) => !asksCode && !OWN_FACTOR.includes(name),
    );
    expect(namesOf(plain)).toEqual(PLAIN);
  });
});

describe("an action that asks for it", () => {
  const setting = { setting: "workplace.committeeMinimum", version: "1", value: "3" };
  const values = { ...setting, source: "accord fictif", password: "Demo-CRCA-2026" };
  const changes = async (person: Person, now: Date) => {
    const actor = await person.actor(now);
    const form = aForm(actor, "changeSetting", { values });
    return actionDefinitions.get("changeSetting")?.perform({ actor, now }, form);
  };
  const version = async () =>
    (await db.setting.findUniqueOrThrow({ where: { key: setting.setting } })).version;

  test("is not carried out a quarter of an hour after the last code, and is once one was given", async () => {
    const person = await anAdministrator();
    const { secret } = await withFactor(person);
    const end = later(NOW, 15 * 60_000);
    expect(await changes(person, end)).toEqual({ putBy: "CODE_ASKED" });
    expect(await version()).toBe(1);
    const given = { code: codeAt(secret, end), ...aVisitor() };
    accepted(await act(person, (work) => giveCode(work, given), end));
    expect(await changes(person, later(end, 15 * 60_000 - 1))).toMatchObject({ ok: true });
    expect(await version()).toBe(2);
  });

  test("is carried out for who has no second factor; a code given in another session does not count", async () => {
    const person = await anAdministrator();
    const form = { values: { ...values, version: "2" } };
    const attempt = async (now: Date) => {
      const actor = await person.actor(now);
      const sent = aForm(actor, "changeSetting", form);
      return actionDefinitions.get("changeSetting")?.perform({ actor, now }, sent);
    };
    expect(await attempt(LATER)).toMatchObject({ ok: true });
    await withFactor(person);
    const { sessionId } = await person.actor();
    await db.userSession.update({ where: { id: sessionId ?? "" }, data: { factorAt: null } });
    const other = { userId: person.userId, createdAt: NOW, seenAt: NOW, expiresAt: LATER };
    await db.userSession.create({ data: { ...other, factorAt: NOW } });
    expect(await attempt(NOW)).toEqual({ putBy: "CODE_ASKED" });
  });
});
