import { beforeAll, describe, expect, test } from "vitest";
import { readReading } from "@/lib/assessments/grids/reading.queries";
import { db } from "@/lib/platform/db/client";
import { erase } from "@/lib/retention/erase.job";
import { previewErasure } from "@/lib/retention/preview.queries";
import { listRuns } from "@/lib/retention/run.queries";
import { withdrawDecision } from "@/lib/vae/admissibility/decision-withdrawal.commands";
import { aPastAssessment, aPastRequest } from "@/tests/factories/past-dossiers";
import { anAdministrator, aPerson, aSecretary, sentenceOf } from "@/tests/factories/people";
import { aMonth, erasures, lastDay, morning, runAfter, YEARS } from "@/tests/factories/retention";
import { confirmSetting, unconfirmSetting } from "@/tests/factories/settings";
import { aWithdrawal, on } from "@/tests/factories/vae";

beforeAll(() => confirmSetting("retention.dossierYears", String(YEARS)));

describe("a dossier", () => {
  test("is kept to the last day of its duration and emptied in the night after, once", async () => {
    const day = aMonth();
    const id = await aPastRequest("WITHDRAWN", morning(day));
    await erase(runAfter(day, -1));
    await erase(runAfter(day, 0));
    expect(await erasures(id)).toBe(0);
    await Promise.all([erase(runAfter(day, 1)), erase(runAfter(day, 1))]);
    await erase(runAfter(day, 2));
    expect(await erasures(id)).toBe(1);
    const dossier = await db.candidacy.findUniqueOrThrow({
      where: { id },
      include: {
        remarks: true,
        experiences: true,
        validationFiles: { include: { situations: true } },
        files: { orderBy: { purpose: "asc" } },
      },
    });
    const [edition] = dossier.validationFiles;
    expect(dossier.remarks[0]?.text).toBe("effacé");
    expect(dossier.experiences[0]).toMatchObject({ employer: "effacé", siret: null });
    expect(edition).toMatchObject({ presentation: "effacé", contentHash: "x" });
    expect(edition?.situations[0]).toMatchObject({ title: "effacé", means: "effacé" });
    expect(dossier.files.map(({ purpose, erasedAt }) => [purpose, erasedAt !== null])).toEqual([
      ["RECEIPT", true],
      ["CERTIFICATE", false],
    ]);
    const lines = await db.erasureLine.findMany({
      where: { run: { startedAt: { gte: runAfter(day, 0), lte: runAfter(day, 2) } } },
      orderBy: { kind: "asc" },
    });
    expect(lines.map(({ kind, count }) => [kind, count])).toEqual([
      ["DOSSIER", 1],
      ["FILE", 1],
    ]);
    const audited = { subjectId: id, action: "erase" };
    expect(await db.auditEntry.count({ where: audited })).toBe(1);
  });

  test("at work loses what was typed of the person, grids and observations", async () => {
    const day = aMonth();
    const id = await aPastAssessment(morning(day));
    await erase(runAfter(day, 1));
    const { invitedName, invitedEmail, assessment, grids } = await db.candidacy.findUniqueOrThrow({
      where: { id },
      include: {
        assessment: true,
        grids: { include: { entries: { include: { observations: true } } } },
      },
    });
    expect({ invitedName, invitedEmail }).toEqual({ invitedName: "effacé", invitedEmail: null });
    expect(assessment).toMatchObject({ text: "effacé", textHash: "x" });
    const entry = grids[0]?.entries[0];
    expect(entry).toMatchObject({ comment: "effacé", level: "IN_PROGRESS" });
    expect(entry?.observations[0]?.situation).toBe("effacé");
    expect(await readReading(db, id)).toBeNull();
  });

  test("stays where nobody has confirmed the duration, and the report says so", async () => {
    await unconfirmSetting("retention.dossierYears");
    const day = aMonth();
    const id = await aPastRequest("WITHDRAWN", morning(day));
    await erase(runAfter(day, 400));
    expect(await erasures(id)).toBe(0);
    const run = await db.erasureRun.findFirstOrThrow({ where: { startedAt: runAfter(day, 400) } });
    expect(run.dossierYears).toBeNull();
    await confirmSetting("retention.dossierYears", String(YEARS));
    await erase(runAfter(day, 1));
    expect(await erasures(id)).toBe(1);
  });

  test("once emptied takes no decision back", async () => {
    const day = aMonth();
    const id = await aPastRequest("INADMISSIBLE", morning(day));
    await erase(runAfter(day, 1));
    expect(await erasures(id)).toBe(1);
    const refused = await on(await aSecretary(), withdrawDecision, id, aWithdrawal);
    expect(sentenceOf(refused)).toContain("a été effacé");
  });
});

test("administrators alone see what a run would erase, confirmed or not, and what each has erased", async () => {
  await unconfirmSetting("retention.dossierYears");
  const day = aMonth();
  const id = await aPastRequest("WITHDRAWN", morning(day));
  const administrator = await (await anAdministrator()).actor();
  const dueOn = async (days: number) => {
    const preview = await previewErasure(administrator, runAfter(day, days));
    return preview?.dossiers.shown.find((row) => row.id === id);
  };
  expect(await dueOn(0)).toBeUndefined();
  expect(await dueOn(1)).toMatchObject({ keptUntil: lastDay(day), hold: null });
  expect(await previewErasure(administrator, runAfter(day, 1))).toMatchObject({
    dossiers: { term: { isApplied: false, length: YEARS } },
  });
  await confirmSetting("retention.dossierYears", String(YEARS));
  await erase(runAfter(day, 1));
  expect(await dueOn(1)).toBeUndefined();
  const reports = await listRuns(administrator, undefined);
  expect(reports?.runs.find(({ startedAt }) => +startedAt === +runAfter(day, 1))).toMatchObject({
    dossierYears: YEARS,
    erased: expect.arrayContaining([{ kind: "DOSSIER", count: expect.any(Number) }]),
  });
  for (const other of [await aSecretary(), await aPerson()]) {
    expect(await previewErasure(await other.actor(), runAfter(day, 1))).toBeNull();
    expect(await listRuns(await other.actor(), undefined)).toBeNull();
  }
});
