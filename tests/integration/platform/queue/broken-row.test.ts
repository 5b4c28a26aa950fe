import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { recoverAddresses } from "@/lib/accounts/people/recover-addresses.job";
import { acknowledgeByDelay } from "@/lib/assessments/transmission/acknowledge-by-delay.job";
import { listBrokenDossiers } from "@/lib/candidacies/lists/broken-dossier.queries";
import { listUnapplied } from "@/lib/candidacies/lists/unapplied-clock.queries";
import { db } from "@/lib/platform/db/client";
import { byTheClock, eachRow } from "@/lib/platform/queue/each-row";
import { err, ok } from "@/lib/platform/shared/result";
import { admitBySilence } from "@/lib/vae/admissibility/admit-tacitly.commands";
import { admitTacitly } from "@/lib/vae/admissibility/admit-tacitly.job";
import { aProvenChange, daysLater, emailOf } from "@/tests/factories/address-recovery";
import { breakWrites, repair } from "@/tests/factories/broken";
import { listenToLog } from "@/tests/factories/log";
import { aSecretary } from "@/tests/factories/people";
import { aSubmittedRequest } from "@/tests/factories/vae";
import { aWorkplace } from "@/tests/factories/workplace";
import { aWorkplaceCandidacy } from "@/tests/factories/workplace-candidacy";

beforeEach(async () => {
  await db.brokenRow.deleteMany();
});

const statesOf = async (ids: readonly string[]) => {
  const rows = await db.candidacy.findMany({
    where: { id: { in: [...ids] } },
    select: { state: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ state }) => state);
};

async function namedAtHome(at: string) {
  const secretary = await aSecretary();
  const rows = await listUnapplied(await secretary.actor(), new Date(at));
  return rows.map(({ candidacyId, kind, dueOn }) => [candidacyId, kind, dueOn]);
}

/** What is kept of it: for an operator, and for the secretariat. */
async function kept() {
  const secretary = await aSecretary();
  const dossiers = await listBrokenDossiers(await secretary.actor());
  const rows = await db.brokenRow.findMany({ orderBy: { row: "asc" } });
  return {
    rows: rows.map(({ task, row, fault }) => [task, row, fault]),
    dossiers: dossiers.map(({ candidacyId }) => candidacyId),
  };
}

const inOrder = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

test("a request that breaks is admitted neither, and stops none of those behind it", async () => {
  const rows = [await aSubmittedRequest(), await aSubmittedRequest(), await aSubmittedRequest()];
  const ids = inOrder(rows);
  await breakWrites("AdmissibilityDecision", ids[0] ?? "");
  const said = listenToLog();
  await expect(admitTacitly(new Date("2027-01-22T23:05:00Z"))).rejects.toThrow("1 of 3 rows");
  expect(await statesOf(ids)).toEqual(["SUBMITTED", "ADMISSIBLE", "ADMISSIBLE"]);
  expect(said()).toMatchObject([{ what: "admitTacitly", row: ids[0], fault: expect.any(String) }]);
  expect(JSON.stringify(said())).not.toContain("zoe");
  expect(await kept()).toEqual({
    rows: [["admitTacitly", ids[0], said()[0]?.["fault"]]],
    dossiers: [ids[0]],
  });
  expect(await namedAtHome("2027-01-22T23:05:00Z")).toEqual([]);
  expect(await namedAtHome("2027-01-23T08:00:00Z")).toEqual([
    [ids[0], "ADMISSIBILITY_SILENCE", "2027-01-22"],
  ]);
  await repair("AdmissibilityDecision");
  await admitTacitly(new Date("2027-01-23T23:05:00Z"));
  expect(await statesOf(ids)).toEqual(["ADMISSIBLE", "ADMISSIBLE", "ADMISSIBLE"]);
  expect(await namedAtHome("2027-01-24T08:00:00Z")).toEqual([]);
  expect(await kept()).toEqual({ rows: [], dossiers: [] });
});

test("an assessment that breaks stops none of those behind it", async () => {
  const workplace = await aWorkplace();
  const rows = [];
  for (const _ of [1, 2, 3]) rows.push(await aWorkplaceCandidacy("SIGNED", { workplace }));
  const ids = inOrder(rows);
  await breakWrites("CandidacyEvent", ids[0] ?? "");
  const said = listenToLog();
  await expect(acknowledgeByDelay(new Date("2026-12-07T23:10:00Z"))).rejects.toThrow("1 of 3 rows");
  expect(await statesOf(ids)).toEqual(["SIGNED", "ACKNOWLEDGED", "ACKNOWLEDGED"]);
  expect(said()).toMatchObject([{ what: "acknowledgeByDelay", row: ids[0] }]);
  expect(await namedAtHome("2026-12-08T08:00:00Z")).toEqual([
    [ids[0], "ACKNOWLEDGEMENT", "2026-12-07"],
  ]);
});

test("an address that breaks keeps none of the others from being changed", async () => {
  const secretary = await aSecretary();
  const changes = [await aProvenChange(secretary), await aProvenChange(secretary)];
  const emails = () => Promise.all(changes.map(({ person }) => emailOf(person)));
  const [broken, whole] = changes;
  await breakWrites("User", broken?.person.userId ?? "", "id");
  const said = listenToLog();
  await expect(recoverAddresses(daysLater(7))).rejects.toThrow("1 of 2 rows");
  expect(await emails()).toEqual([broken?.person.email, whole?.email]);
  expect(said()).toMatchObject([{ what: "recoverAddress", row: expect.any(String) }]);
  expect(await kept()).toMatchObject({
    rows: [["recoverAddress", expect.any(String), expect.any(String)]],
    dossiers: [],
  });
  await repair("User");
  await recoverAddresses(daysLater(7));
  expect(await emails()).toEqual([broken?.email, whole?.email]);
});

test("a request answered meanwhile is refused by its own rule: logged, and no failure", async () => {
  const { id } = await aSubmittedRequest();
  const said = listenToLog();
  const now = new Date("2026-12-01T00:05:00Z");
  const take = byTheClock(now, admitBySilence);
  await eachRow([{ what: "admitTacitly", rows: [id], take }]);
  expect(said()).toMatchObject([{ what: "admitTacitly", row: id, reason: "RULE" }]);
  expect(await statesOf([id])).toEqual(["SUBMITTED"]);
});

test("what broke is kept while it breaks, and no longer than it is to be dealt with", async () => {
  const [first, second] = [randomUUID(), randomUUID()];
  const pass = (rows: string[], broken: string[]) =>
    eachRow([
      {
        what: "lapse",
        rows,
        take: async (row) => (broken.includes(row) ? err({ reason: "BUSY", why: "x" }) : ok(null)),
      },
    ]).catch(() => undefined);
  const sinceOf = async () => (await db.brokenRow.findFirst({ where: { row: first } }))?.since;
  await pass([first, second], [first, second]);
  const since = await sinceOf();
  await pass([first, second], [first]);
  expect((await kept()).rows).toEqual([["lapse", first, "BUSY"]]);
  expect(await sinceOf()).toEqual(since);
  await pass([], []);
  expect((await kept()).rows).toEqual([]);
});
