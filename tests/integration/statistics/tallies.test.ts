import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { type AwardRule, outcomeOf } from "@/lib/certifications/award-rule";
import { db } from "@/lib/platform/db/client";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { findDifferences } from "@/lib/reconciliation/reconciliation.queries";
import { foldTallies } from "@/lib/statistics/fold-tallies.job";
import { getStatistics } from "@/lib/statistics/statistics.queries";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { accepted, aSecretary, type Person } from "../../factories/people";
import { aDraft, aSubmittedRequest, on } from "../../factories/vae";
import { asOwner } from "../../factories/versions";
import { aWorkplaceCandidacy } from "../../factories/workplace-candidacy";

const FILLED = new URL(
  "../../../prisma/migrations/20261202000530_tallies_filled/migration.sql",
  import.meta.url,
);
let secretary: Person;
beforeAll(async () => {
  secretary = await aSecretary();
});

/** What the page shows, once every candidacy and every decision has been counted one by one. */
async function statistics() {
  const shown = await getStatistics(await secretary.actor());
  const states = new Map<string, number>();
  for (const { state, route } of await db.candidacy.findMany()) {
    states.set(`${state} ${route}`, (states.get(`${state} ${route}`) ?? 0) + 1);
  }
  const told = (shown?.candidacies ?? []).flatMap(({ state, VAE, WORKPLACE }) => [
    [`${state} VAE`, VAE] as const,
    [`${state} WORKPLACE`, WORKPLACE] as const,
  ]);
  expect(new Map(told.filter(([, count]) => count > 0))).toEqual(states);
  const outcomes = new Map<string, number>();
  for (const { session, heldBefore, candidacy, decisions } of await decidedEntries()) {
    const rule = candidacy.certification.awardRule as unknown as AwardRule;
    const codes = decisions.map(({ block }) => block.code);
    const key = `${dateToDay(session.heldOn).slice(0, 4)} ${outcomeOf(rule, heldBefore, codes)}`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
  }
  const amounts = (shown?.outcomes ?? []).flatMap(({ year, ...counts }) =>
    Object.entries(counts).map(([outcome, count]) => [`${year} ${outcome}`, count] as const),
  );
  expect(new Map(amounts.filter(([, count]) => count > 0))).toEqual(outcomes);
  return shown;
}
const decidedEntries = () =>
  db.docketEntry.findMany({
    where: { outcome: "DECIDED", removedAt: null, session: { state: "MINUTES_SIGNED" } },
    select: {
      heldBefore: true,
      session: { select: { heldOn: true } },
      candidacy: { select: { certification: { select: { awardRule: true } } } },
      decisions: { where: { verdict: "VALIDATED" }, select: { block: { select: { code: true } } } },
    },
  });
const decided = async (validated: number[], heldOn = "2026-11-20", candidateId?: string) => {
  const holder = candidateId ?? (await aHolder()).candidateId;
  await aDecidedCandidacy({ candidateId: holder, validated, heldOn });
  return holder;
};
const rows = async () => (await db.candidacyTally.count()) + (await db.decisionTally.count());

test("each candidacy is counted where it is, by route, from its draft to its end", async () => {
  await aDraft();
  await aSubmittedRequest();
  const { id, person } = await aSubmittedRequest();
  await aWorkplaceCandidacy("SIGNED");
  expect((await statistics())?.candidacies).toContainEqual({
    ...{ state: "SUBMITTED", VAE: 2, WORKPLACE: 0 },
  });
  accepted(await on(person, withdrawCandidacy, id, {}));
  expect((await statistics())?.candidacies).toContainEqual({
    ...{ state: "SUBMITTED", VAE: 1, WORKPLACE: 0 },
  });
});

test("each decision is counted in its year, with what was held before, by the last signature", async () => {
  const again = await decided([1], "2025-06-10");
  await decided([2], "2026-11-20", again);
  await decided([]);
  expect((await statistics())?.outcomes).toEqual([
    { year: 2026, FULL: 1, PARTIAL: 0, NONE: 1 },
    { year: 2025, FULL: 0, PARTIAL: 1, NONE: 0 },
  ]);
});

test("two juries that sign at once are both counted", async () => {
  await Promise.all([decided([1, 2]), decided([1], "2026-11-19")]);
  expect((await statistics())?.outcomes[0]).toMatchObject({ FULL: 2, PARTIAL: 1 });
});

test("folded, once or twice at once, while a jury signs, they say the same in fewer rows", async () => {
  const before = await statistics();
  await Promise.all([foldTallies(), foldTallies()]);
  expect(await statistics()).toEqual(before);
  const folded = await rows();
  await foldTallies();
  expect(await rows()).toBe(folded);
  await Promise.all([decided([1, 2]), foldTallies(), foldTallies()]);
  await statistics();
  expect(await rows()).toBeGreaterThan(folded);
  await foldTallies();
  await statistics();
  expect(await rows()).toBe(folded);
});

test("what is undone is not counted", async () => {
  const before = await statistics();
  const undone = db.$transaction(async (tx) => {
    const {
      id: _,
      number: __,
      ...draft
    } = await tx.candidacy.findFirstOrThrow({
      where: { state: "DRAFT" },
    });
    await tx.candidacy.create({ data: draft });
    throw new Error("rolled back");
  });
  await expect(undone).rejects.toThrow("rolled back");
  expect(await statistics()).toEqual(before);
});

test("the application writes no tally by itself", async () => {
  for (const table of ["CandidacyTally", "DecisionTally"])
    for (const statement of [
      `INSERT INTO "${table}" SELECT * FROM "${table}"`,
      `UPDATE "${table}" SET count = 9`,
      `DELETE FROM "${table}"`,
      `TRUNCATE "${table}"`,
    ])
      await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/);
});

test("the migration tallies what was there before, once, whatever came meanwhile; the doctor notices what is missing", async () => {
  const differences = async () => {
    const found: string[] = [];
    for await (const { check, row } of findDifferences()) if (check === "tallies") found.push(row);
    return found.sort();
  };
  expect(await differences()).toEqual([]);
  await asOwner((query) => query(`DELETE FROM "CandidacyTally"; DELETE FROM "DecisionTally"`));
  await decided([1, 2]);
  expect(await differences()).toEqual(
    expect.arrayContaining(["candidatures DECIDED VAE", "décisions de 2025", "décisions de 2026"]),
  );
  const filled = await readFile(FILLED, "utf8");
  await asOwner((query) => query(filled));
  await statistics();
  await asOwner((query) => query(filled));
  await statistics();
  expect(await differences()).toEqual([]);
});
