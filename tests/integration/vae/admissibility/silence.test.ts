import { expect, test } from "vitest";
import { checkCandidacyIdentity, correctCandidacyIdentity } from "@/lib/identity/identity.commands";
import { db } from "@/lib/platform/db/client";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { declareInadmissible } from "@/lib/vae/admissibility/admissibility-decision.commands";
import { admitTacitly } from "@/lib/vae/admissibility/admit-tacitly.job";
import { readSeenIdentity } from "@/prisma/demo/target.ts";
import { candidacyStateOf } from "../../../factories/lifecycle";
import { accepted, act, aSecretary, sentenceOf } from "../../../factories/people";
import { aRefusal, aRequestUnderReview, aSubmittedRequest, on } from "../../../factories/vae";
import { IDENTITY } from "../../../factories/vae-samples";

const dueDay = new Date("2027-01-22T22:59:00Z");
const dayAfter = new Date("2027-01-22T23:01:00Z");

test("silence admits from the day after the due day, dated on the due day, whether complete or not", async () => {
  const submitted = await aSubmittedRequest();
  const reviewed = await aRequestUnderReview();
  await admitTacitly(dueDay);
  expect(await candidacyStateOf(submitted.id)).toBe("SUBMITTED");
  await admitTacitly(dayAfter);
  await admitTacitly(dayAfter);
  for (const { id } of [submitted, reviewed]) {
    expect(await candidacyStateOf(id)).toBe("ADMISSIBLE");
    const decisions = await db.admissibilityDecision.findMany({ where: { candidacyId: id } });
    expect(decisions.map(({ outcome, decidedOn }) => [outcome, dateToDay(decidedOn)])).toEqual([
      ["TACITLY_ADMISSIBLE", "2027-01-22"],
    ]);
    const events = await db.candidacyEvent.findMany({
      where: { candidacyId: id, type: "admitTacitly" },
    });
    expect(events).toMatchObject([{ actorId: null }]);
    expect(
      await db.storedFile.count({ where: { candidacyId: id, purpose: "ADMISSIBILITY_LETTER" } }),
    ).toBe(1);
    expect(
      await db.outgoingMessage.count({ where: { candidacyId: id, kind: "tacitlyAdmitted" } }),
    ).toBe(1);
  }
});

test("a decision on the due day wins over silence", async () => {
  const { id, secretary } = await aRequestUnderReview();
  accepted(await on(secretary, declareInadmissible, id, aRefusal, dueDay));
  await admitTacitly(dayAfter);
  expect(await candidacyStateOf(id)).toBe("INADMISSIBLE");
});

test("from the day after nobody decides otherwise any more, whether the night has passed or not (R24)", async () => {
  const { id, secretary } = await aRequestUnderReview();
  const refuse = () => on(secretary, declareInadmissible, id, aRefusal, dayAfter);
  expect(sentenceOf(await refuse())).toMatch(/^Il est trop tard/);
  await admitTacitly(dayAfter);
  expect(await candidacyStateOf(id)).toBe("ADMISSIBLE");
  expect((await refuse()).ok).toBe(false);
});

test("the identity is checked afterwards, once, and its document erased only then", async () => {
  const { id, person } = await aSubmittedRequest();
  await admitTacitly(dayAfter);
  const live = {
    where: { candidate: { userId: person.userId }, purpose: "IDENTITY_DOCUMENT", erasedAt: null },
  } as const;
  expect(await db.storedFile.count(live)).toBe(1);
  const secretary = await aSecretary();
  const seen = await readSeenIdentity(db, id);
  const check = () =>
    act(
      secretary,
      (work) => checkCandidacyIdentity(work, { id, seen, documentKind: "PASSPORT" }),
      dayAfter,
    );
  accepted(await check());
  expect(await db.storedFile.count(live)).toBe(0);
  expect(await check()).toEqual({
    ok: false,
    error: { reason: "RULE", message: "Cette identité est déjà contrôlée." },
  });
  expect(
    await act(person, (work) =>
      checkCandidacyIdentity(work, { id, seen, documentKind: "PASSPORT" }),
    ),
  ).toMatchObject({ error: { reason: "FORBIDDEN" } });
});

test("a correction is itself a check, and says what changed without saying how", async () => {
  const { id, person } = await aSubmittedRequest();
  const secretary = await aSecretary();
  const { version, bornOn } = await db.candidate.findFirstOrThrow({
    where: { userId: person.userId },
  });
  const correction = {
    ...{ ...IDENTITY, bornOn: dateToDay(bornOn) },
    id,
    version,
    firstName: "Zoë",
    documentKind: "PASSPORT" as const,
    reason: "Tréma",
  };
  accepted(await act(secretary, (work) => correctCandidacyIdentity(work, correction)));
  const after = await db.candidate.findFirstOrThrow({ where: { userId: person.userId } });
  expect(after).toMatchObject({ firstName: "Zoë", identityDocumentKind: "PASSPORT" });
  const entry = await db.auditEntry.findFirstOrThrow({
    where: { action: "correctIdentity", subjectId: after.id },
  });
  expect(entry.payload).toEqual({ changed: ["firstName"] });
  expect(await act(secretary, (work) => correctCandidacyIdentity(work, correction))).toMatchObject({
    error: { reason: "CONFLICT", theirs: { firstName: "Zoë", version: String(after.version) } },
  });
});
