import { expect, test } from "vitest";
import { getSecretariatDashboard } from "@/lib/candidacies/lists/dashboard.queries";
import { listOwnCandidacies } from "@/lib/candidacies/lists/own.queries";
import { listCandidacies } from "@/lib/candidacies/lists/secretariat.queries";
import type { CandidacyState } from "@/lib/candidacies/state";
import { listHeldBlocks } from "@/lib/candidates/acquired-block.queries";
import { db } from "@/lib/platform/db/client";
import { addDays, dateToDay } from "@/lib/platform/shared/calendar";
import { theJury } from "../../factories/decided-candidacies";
import { aReadyCandidacy } from "../../factories/jury-candidacies";
import { anOpenSession } from "../../factories/jury-sessions";
import { leadCandidacies } from "../../factories/lifecycle";
import { aPerson, aSecretary, NOW } from "../../factories/people";
import { aDraft, aSubmittedRequest } from "../../factories/vae";
import { aWorkplaceCandidacy } from "../../factories/workplace-candidacy";

const aRunningClock = {
  kind: "JURY_BEFORE",
  startsOn: NOW,
  legalBasis: "essai",
} as const;
/** A list only reads the state: how many got there one by one is of no matter to it. */
const moveAll = (numbers: string, state: CandidacyState) =>
  leadCandidacies({ number: { startsWith: numbers } }, state);
const secretariat = async () => (await aSecretary()).actor();

test("filters by stage and route; drafts only when asked for", async () => {
  const draft = await aDraft();
  const submitted = await aSubmittedRequest();
  const actor = await secretariat();
  const idsOf = async (filters: Parameters<typeof listCandidacies>[1]) =>
    (await listCandidacies(actor, filters, NOW)).rows.map(({ id }) => id);
  expect(await idsOf({})).not.toContain(draft.id);
  expect(await idsOf({ state: "brouillons" })).toContain(draft.id);
  expect(await idsOf({ state: "a-etudier", route: "vae" })).toContain(submitted.id);
  expect(await idsOf({ state: "a-etudier", route: "travail" })).toEqual([]);
  expect(await idsOf({ state: "n’importe quoi", after: "rien" })).toContain(submitted.id);
  expect(await idsOf({ company: "rien" })).toContain(submitted.id);
  const { id, workplace } = await aWorkplaceCandidacy("REGISTERED");
  expect(await idsOf({ company: workplace.id })).toEqual([id]);
});

test("by due day: the first due first, then what nothing is due for, pages without a gap or a repeat", async () => {
  const { id, person } = await aSubmittedRequest();
  await db.deadline.updateMany({
    where: { stoppedAt: null },
    data: { stoppedAt: NOW, stoppedBy: "essai" },
  });
  const { candidateId, versionId } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  const due: [string, string][] = [];
  for (let index = 0; index < 30; index += 1) {
    const dueOn = new Date(Date.UTC(2027, 0, 1 + (index % 4)));
    const candidacy = await db.candidacy.create({
      data: {
        number: `ECHEANCE-${index}`,
        route: "VAE",
        state: "DRAFT",
        ...{ versionId, candidateId, createdAt: NOW, stateSince: NOW },
        deadlines: { create: { ...aRunningClock, dueOn } },
      },
    });
    due.push([dueOn.toISOString(), candidacy.id]);
  }
  await db.candidacy.createMany({
    data: Array.from({ length: 30 }, (_, index) => ({
      ...{ number: `SANS-ECHEANCE-${index}`, route: "VAE" as const, state: "DRAFT" as const },
      ...{ versionId, candidateId, createdAt: NOW, stateSince: NOW },
    })),
  });
  await moveAll("ECHEANCE-", "READY_FOR_JURY");
  await moveAll("SANS-ECHEANCE-", "READY_FOR_JURY");
  const actor = await (await aSecretary()).actor();
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { rows, next } = await listCandidacies(actor, { sort: "echeance", after }, NOW);
    seen.push(...rows.map((row) => row.id));
    after = next ?? undefined;
  } while (after);
  const withoutClock = await db.candidacy.findMany({
    where: { state: { not: "DRAFT" }, deadlines: { none: { stoppedAt: null } } },
    orderBy: { id: "asc" },
  });
  expect(withoutClock.length).toBeGreaterThan(30);
  expect(seen).toEqual([
    ...due.sort().map(([, candidacyId]) => candidacyId),
    ...withoutClock.map((candidacy) => candidacy.id),
  ]);
  expect((await listOwnCandidacies(await person.actor())).length).toBe(61);
});

test("pages follow one another without a gap or a repeat, also among equals", async () => {
  const { id, person } = await aSubmittedRequest();
  const { candidateId, versionId } = await db.candidacy.findUniqueOrThrow({ where: { id } });
  await db.candidacy.createMany({
    data: Array.from({ length: 60 }, (_, index) => ({
      number: `LISTE-${index}`,
      route: "VAE" as const,
      state: "DRAFT" as const,
      versionId,
      candidateId,
      createdAt: NOW,
      stateSince: NOW,
    })),
  });
  await moveAll("LISTE-", "WITHDRAWN");
  const actor = await secretariat();
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const { rows, next } = await listCandidacies(actor, { state: "closes", after }, NOW);
    seen.push(...rows.map((row) => row.id));
    after = next ?? undefined;
  } while (after);
  const all = await db.candidacy.count({
    where: { state: { in: ["INADMISSIBLE", "LAPSED", "REFUSED", "CANCELLED", "WITHDRAWN"] } },
  });
  expect(seen).toHaveLength(all);
  expect(new Set(seen).size).toBe(all);
  expect((await listOwnCandidacies(await person.actor())).length).toBe(61);
});

test("nobody but the secretariat gets a list or a dashboard", async () => {
  await aSubmittedRequest();
  const actor = await (await aPerson()).actor();
  expect(await listCandidacies(actor, {}, NOW)).toEqual({ rows: [], next: null });
  expect(await getSecretariatDashboard(actor, NOW)).toBeNull();
  expect(await listHeldBlocks(actor)).toEqual([]);
});

test("the dashboard shows a clock thirty days ahead, not thirty-one", async () => {
  const { id } = await aSubmittedRequest();
  const actor = await secretariat();
  const due = async (day: string) =>
    (await getSecretariatDashboard(actor, new Date(`${day}T09:00:00Z`)))?.due.map(
      ({ candidacyId }) => candidacyId,
    ) ?? [];
  await db.deadline.updateMany({
    where: { candidacyId: { not: id }, stoppedAt: null },
    data: { stoppedAt: NOW, stoppedBy: "essai" },
  });
  expect(await due("2026-12-22")).toEqual([]);
  expect(await due("2026-12-23")).toEqual([id]);
});

test("a result that was not notified stands on the dashboard until it is (R37)", async () => {
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE" });
  await anOpenSession(await theJury("2026-11-22"), { candidacies: [candidacy] });
  const actor = await secretariat();
  const dashboard = await getSecretariatDashboard(actor, new Date("2027-01-20T09:00:00Z"));
  expect(dashboard?.due).toContainEqual(
    expect.objectContaining({
      candidacyId: candidacy.id,
      kind: "RESULT_NOTICE",
      dueOn: "2026-12-07",
    }),
  );
});

test("a clock is pressing seven days ahead, not eight, and counts where its candidacy waits", async () => {
  const { id } = await aSubmittedRequest();
  const actor = await secretariat();
  await db.deadline.updateMany({
    where: { candidacyId: { not: id }, stoppedAt: null },
    data: { stoppedAt: NOW, stoppedBy: "essai" },
  });
  const { dueOn } = await db.deadline.findFirstOrThrow({
    where: { candidacyId: id, stoppedAt: null },
  });
  const pressing = async (daysAhead: number) => {
    const day = addDays(dateToDay(dueOn), -daysAhead);
    const { counts = [] } =
      (await getSecretariatDashboard(actor, new Date(`${day}T09:00:00Z`))) ?? {};
    return counts.filter(({ pressing }) => pressing > 0).map(({ filter }) => filter);
  };
  expect(await pressing(8)).toEqual([]);
  expect(await pressing(7)).toEqual(["a-etudier"]);
  expect(await pressing(-1)).toEqual(["a-etudier"]);
});
