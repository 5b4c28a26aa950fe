import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { addMonths, dayToDate } from "@/lib/platform/shared/calendar";
import { erase } from "@/lib/retention/erase.job";
import { aDecidedCandidacy, aHolder } from "@/tests/factories/decided-candidacies";
import { twoAccounts } from "@/tests/factories/doubles";
import { leadCandidacies } from "@/tests/factories/lifecycle";
import { aPastAssessment, aPastRequest } from "@/tests/factories/past-dossiers";
import { accepted, aSecretary } from "@/tests/factories/people";
import { aMonth, erasures, lastDay, morning, runAfter, YEARS } from "@/tests/factories/retention";
import { confirmSetting } from "@/tests/factories/settings";
import { aSecretariat } from "../certificates/secretariat";

beforeAll(async () => {
  await confirmSetting("retention.dossierYears", String(YEARS));
  await aPastAssessment(morning("2026-01-02")); // for its company
});

/** What holds a dossier beyond its duration, and what lets it go. */
type Held = { candidateId: string; userId: string; versionId: string; id: string; day: string };
const holds: Record<string, (held: Held) => Promise<() => Promise<unknown>>> = {
  "another candidacy of the person, by whichever of their files": async (held) => {
    const other = await db.candidacy.create({
      data: {
        ...{ route: "VAE", state: "DRAFT", versionId: held.versionId, number: randomUUID() },
        ...{ candidateId: held.candidateId, submittedAt: morning(held.day) },
        ...{ createdAt: morning(held.day), stateSince: morning(held.day) },
      },
    });
    await leadCandidacies({ id: other.id }, "ADMISSIBLE");
    return () => leadCandidacies({ id: other.id }, "WITHDRAWN");
  },
  "a registration that waits for the person": async ({ userId, versionId, day }) => {
    const company = await db.company.findFirstOrThrow({ select: { id: true } });
    const { id } = await db.candidacy.create({
      data: {
        ...{ route: "WORKPLACE", state: "REGISTERED", versionId, number: randomUUID() },
        ...{ companyId: company.id, invitedUserId: userId, invitedName: "x" },
        ...{ invitedEmail: "x@exemple.fr", createdAt: morning(day), stateSince: morning(day) },
      },
    });
    return () => leadCandidacies({ id }, "CANCELLED");
  },
  "an admissibility that may still serve": async ({ id, candidateId, versionId, day }) => {
    const decision = await db.admissibilityDecision.create({
      data: {
        ...{ candidacyId: id, candidateId, versionId, outcome: "ADMISSIBLE" },
        ...{ decidedOn: dayToDate(day), recordedAt: morning(day), gapAnalysis: "x" },
        ...{ signatoryName: "x", signatoryCapacity: "x" },
        validUntilOn: dayToDate(addMonths(lastDay(day), 1)),
      },
    });
    const data = { withdrawnAt: morning(day) };
    return () => db.admissibilityDecision.update({ where: { id: decision.id }, data });
  },
  "a clock that runs": async ({ id, day }) => {
    const clock = await db.deadline.create({
      data: {
        ...{ candidacyId: id, kind: "RESULT_NOTICE", startsOn: dayToDate(day) },
        ...{ dueOn: dayToDate(day), legalBasis: "x" },
      },
    });
    const data = { stoppedAt: morning(day), stoppedBy: "x" };
    return () => db.deadline.update({ where: { id: clock.id }, data });
  },
};

test.each(Object.entries(holds))("%s holds a dossier until it is over", async (_, hold) => {
  const day = aMonth();
  const id = await aPastRequest("WITHDRAWN", morning(day));
  const { candidateId, versionId, candidate } = await db.candidacy.findUniqueOrThrow({
    where: { id },
    include: { candidate: true },
  });
  const userId = candidate?.userId ?? "";
  const release = await hold({ candidateId: candidateId ?? "", userId, versionId, id, day });
  await erase(runAfter(day, 1));
  expect(await erasures(id)).toBe(0);
  await release();
  await erase(runAfter(day, 1));
  expect(await erasures(id)).toBe(1);
});

test("a doubt about whose it is holds a dossier", async () => {
  const day = aMonth();
  const { one, other } = await twoAccounts();
  const id = await aPastRequest("WITHDRAWN", morning(day), one.candidateId);
  await erase(runAfter(day, 1));
  expect(await erasures(id)).toBe(0);
  await db.resemblance.updateMany({
    where: { OR: [{ firstId: other.candidateId }, { secondId: other.candidateId }] },
    data: {
      ...{ ruling: "HOMONYMS", reason: "x", settledAt: morning(day) },
      settledById: (await aSecretary()).userId,
    },
  });
  await erase(runAfter(day, 1));
  expect(await erasures(id)).toBe(1);
});

test("the time of a dossier runs from the revocation of its certificate", async () => {
  const { issue, revoke } = await aSecretariat("RNCP41351");
  const { candidateId } = await aHolder();
  const { id, version } = await aDecidedCandidacy({ candidateId, validated: [1, 2] });
  const since = async () => {
    const [row] = await db.$queryRaw<[{ at: Date }]>`SELECT ended_at(${id}::uuid) AS at`;
    return row.at;
  };
  const decided = await since();
  const issued = accepted(await issue({ id, version }));
  accepted(await revoke(issued.id));
  const { revokedAt } = await db.revocation.findUniqueOrThrow({
    where: { certificateId: issued.id },
  });
  expect(await since()).toEqual(revokedAt);
  expect(+revokedAt).toBeGreaterThan(+decided);
});
