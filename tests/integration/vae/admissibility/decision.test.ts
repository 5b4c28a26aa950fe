import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { dateToDay } from "@/lib/platform/shared/calendar";
import {
  declareAdmissible,
  declareInadmissible,
} from "@/lib/vae/admissibility/admissibility-decision.commands";
import { declareComplete, requestPieces } from "@/lib/vae/admissibility/completeness.commands";
import { withdrawDecision } from "@/lib/vae/admissibility/decision-withdrawal.commands";
import { reinstateCandidacy } from "@/lib/vae/admissibility/lapse.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { accepted, aSecretary } from "../../../factories/people";
import {
  aDraft,
  anAdmissibleCandidacy,
  anAdmission,
  aRefusal,
  aRequestUnderReview,
  aSubmittedRequest,
  aWithdrawal,
  on,
} from "../../../factories/vae";

const dueDay = new Date("2027-01-22T22:30:00Z"); // 23:30 in Paris, the last day
const dayAfter = new Date("2027-01-22T23:00:00Z"); // midnight in Paris: the 23rd

test("admissible: analysis of each block kept together, letter, identity checked and its copy erased (R26, R28)", async () => {
  const { id, person } = await anAdmissibleCandidacy({ validUntilOn: "2027-11-22" });
  const decision = await db.admissibilityDecision.findFirstOrThrow({
    where: { candidacyId: id },
    include: { blocks: true },
  });
  expect(decision).toMatchObject({ outcome: "ADMISSIBLE", withdrawnAt: null });
  expect(decision.gapAnalysis).toContain("Bloc 1 – ");
  expect(decision.gapAnalysis).toContain("Bloc 2 – ");
  expect(decision.blocks).toHaveLength(2);
  const candidate = await db.candidate.findFirstOrThrow({
    where: { userId: person.userId },
    include: { files: true },
  });
  expect(candidate.identityDocumentKind).toBe("IDENTITY_CARD");
  expect(candidate.files.filter(({ erasedAt }) => erasedAt === null)).toEqual([]);
  expect(
    await db.storedFile.count({ where: { candidacyId: id, purpose: "ADMISSIBILITY_LETTER" } }),
  ).toBe(1);
  expect(await db.deadline.count({ where: { candidacyId: id, stoppedAt: null } })).toBe(0);
  expect(
    await db.validationFile.count({ where: { candidacyId: id, edition: 1, filedAt: null } }),
  ).toBe(1);
});

test("the identity has to be checked", async () => {
  const { id, secretary } = await aRequestUnderReview();
  const { documentKind: _, ...unchecked } = await anAdmission(id);
  expect(await on(secretary, declareAdmissible, id, unchecked)).toMatchObject({
    error: { reason: "RULE", field: "documentKind" },
  });
});

test("each decision, and the withdrawal of one, asks for the password again and changes nothing without it", async () => {
  const { id, secretary } = await aRequestUnderReview();
  const wrong = { password: "Une-autre-2026" };
  const refused = { error: { reason: "RULE", field: "password" } };
  const admission = { ...(await anAdmission(id)), ...wrong };
  expect(await on(secretary, declareAdmissible, id, admission)).toMatchObject(refused);
  const other = await aSecretary();
  expect(await on(other, declareInadmissible, id, { ...aRefusal, ...wrong })).toMatchObject(
    refused,
  );
  expect(await db.admissibilityDecision.count({ where: { candidacyId: id } })).toBe(0);
  accepted(await on(await aSecretary(), declareInadmissible, id, aRefusal));
  const withdrawal = { ...aWithdrawal, ...wrong };
  expect(await on(await aSecretary(), withdrawDecision, id, withdrawal)).toMatchObject(refused);
  expect(await db.candidacy.findUniqueOrThrow({ where: { id } })).toMatchObject({
    state: "INADMISSIBLE",
  });
});

test.each([
  ["2026-11-21", false],
  ["2026-11-22", true],
  ["2026-11-23", true],
])("admissible on 22 November 2026 until %s: %s", async (validUntilOn, isKept) => {
  const { id, secretary } = await aRequestUnderReview();
  const decided = await on(secretary, declareAdmissible, id, await anAdmission(id, validUntilOn));
  expect(decided).toMatchObject(
    isKept ? { ok: true } : { error: { reason: "RULE", field: "validUntilOn" } },
  );
});

test("a complete request is not refused either without its identity checked", async () => {
  const { id, secretary } = await aRequestUnderReview();
  const unchecked = { ...aRefusal, documentKind: undefined };
  expect(await on(secretary, declareInadmissible, id, unchecked)).toMatchObject({
    error: { reason: "RULE", field: "documentKind" },
  });
});

test("inadmissible: reason and signatory, a letter, the blocks free again (R25)", async () => {
  const { id, secretary, person } = await aRequestUnderReview({ ranks: [1] });
  accepted(await on(secretary, declareInadmissible, id, aRefusal));
  expect(await db.admissibilityDecision.findFirst({ where: { candidacyId: id } })).toMatchObject({
    outcome: "INADMISSIBLE",
    reason: aRefusal.reason,
    signatoryName: aRefusal.signatoryName,
  });
  expect((await aDraft({ person, ranks: [1] })).id).toBeTruthy();
});

test("a refusal is withdrawn with a reason: a new two-month clock from that day; not while the block is asked for elsewhere", async () => {
  const { id, secretary, person } = await aRequestUnderReview({ ranks: [1] });
  accepted(await on(secretary, declareInadmissible, id, aRefusal));
  const rival = await aDraft({ person, ranks: [1] });
  const refused = await on(secretary, withdrawDecision, id, aWithdrawal);
  expect(refused).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining("déjà en cours pour le bloc 1") },
  });
  accepted(await on(person, withdrawCandidacy, rival.id, {}));
  accepted(
    await on(secretary, withdrawDecision, id, aWithdrawal, new Date("2026-12-31T09:00:00Z")),
  );
  const clock = await db.deadline.findFirstOrThrow({ where: { candidacyId: id, stoppedAt: null } });
  expect(dateToDay(clock.dueOn)).toBe("2027-02-28");
  expect(
    await db.remark.findFirst({ where: { candidacyId: id, event: "withdrawDecision" } }),
  ).toMatchObject({ text: "Erreur" });
});

test("the due day is still in time, the day after is not", async () => {
  const inTime = await aRequestUnderReview();
  accepted(await on(inTime.secretary, declareInadmissible, inTime.id, aRefusal, dueDay));
  const late = await aRequestUnderReview();
  const refused = await on(late.secretary, declareInadmissible, late.id, aRefusal, dayAfter);
  expect(refused).toEqual({
    ok: false,
    error: {
      reason: "RULE",
      message:
        "Il est trop tard : le délai de deux mois est passé et la demande est recevable depuis le 22 janvier 2027.",
    },
  });
  expect(
    await on(late.secretary, declareAdmissible, late.id, await anAdmission(late.id), dayAfter),
  ).toMatchObject({ error: { reason: "RULE" } });
});

test("nor can pieces be asked for, or the file declared complete, after the due day", async () => {
  const { id } = await aSubmittedRequest();
  const secretary = await aSecretary();
  const pieces = { identityDocument: true, proofs: [], others: [], dueOn: "2027-03-01" };
  expect(await on(secretary, requestPieces, id, pieces, dayAfter)).toMatchObject({
    error: { reason: "RULE" },
  });
  expect(await on(secretary, declareComplete, id, {}, dayAfter)).toMatchObject({
    error: { reason: "RULE" },
  });
});

test("an incomplete request is refused only once the deadline for its pieces has passed", async () => {
  const { id } = await aSubmittedRequest();
  const secretary = await aSecretary();
  accepted(
    await on(secretary, requestPieces, id, {
      identityDocument: true,
      proofs: [],
      others: [],
      dueOn: "2026-12-22",
    }),
  );
  const refusal = { ...aRefusal, documentKind: undefined };
  const onTheDay = await on(
    secretary,
    declareInadmissible,
    id,
    refusal,
    new Date("2026-12-22T12:00:00Z"),
  );
  expect(onTheDay).toMatchObject({
    error: { reason: "RULE", message: expect.stringContaining("à partir du 23 décembre 2026") },
  });
  accepted(await on(secretary, declareInadmissible, id, refusal, new Date("2026-12-22T23:00:00Z")));
});

test("a candidacy under review cannot be asked for pieces any more (R22), an admissible one cannot be reinstated", async () => {
  const { id, secretary } = await anAdmissibleCandidacy();
  const pieces = { identityDocument: true, proofs: [], others: [], dueOn: "2026-12-22" };
  expect(await on(secretary, requestPieces, id, pieces)).toMatchObject({
    error: { reason: "RULE" },
  });
  expect(await on(secretary, reinstateCandidacy, id, { reason: "—" })).toMatchObject({
    error: { reason: "RULE" },
  });
});
