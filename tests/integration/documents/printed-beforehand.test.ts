import { beforeAll, expect, test } from "vitest";
import { nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { read } from "@/lib/platform/db/read";
import { submitCandidacy } from "@/lib/vae/request/submission.commands";
import { readTarget } from "@/prisma/demo/target.ts";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { accepted, act } from "../../factories/people";
import { beforeEachPrint, dead, everything } from "../../factories/press";
import { aFullDraft, type Vae } from "../../factories/vae";
import { storedText } from "../../support/stored-text";
import { aSecretariat, certificate } from "../certificates/secretariat";

let portal: Awaited<ReturnType<typeof aSecretariat>>;
beforeAll(async () => {
  portal = await aSecretariat("RNCP41351");
});

const busy = (why: string) => ({ ok: false, error: { reason: "BUSY", why } });

async function submit({ id, person }: Vae) {
  const target = await readTarget(db, id);
  return act(person, (work) => submitCandidacy(work, target));
}

/** What is open or locked in this database, beside the one who asks. */
const openElsewhere = () =>
  read(
    nobody,
    (tx) => tx.$queryRaw<object[]>`
      SELECT state, query, locktype, mode FROM pg_stat_activity a LEFT JOIN pg_locks l USING (pid)
      WHERE a.datname = current_database() AND a.pid <> pg_backend_pid() AND a.xact_start IS NOT NULL
        AND a.backend_type = 'client backend'`,
  );

const aCandidacyToCertify = async () => {
  const { candidateId } = await aHolder();
  return aDecidedCandidacy({ candidateId, rncpCode: "RNCP41351", validated: [1, 2] });
};

test("while receipt and form are printed nothing is open in the database, and its dossier is free", async () => {
  const draft = await aFullDraft();
  const seen: object[][] = [];
  beforeEachPrint(async () => {
    seen.push(await openElsewhere());
    await db.$executeRaw`SELECT FROM "Candidacy" WHERE id = ${draft.id}::uuid FOR UPDATE NOWAIT`;
  });
  accepted(await submit(draft));
  expect(seen).toEqual([[], []]);
  const where = { candidacyId: draft.id, purpose: "RECEIPT" } as const;
  expect(await db.storedFile.count({ where })).toBe(1);
});

test("two certificates at once: each bears its own number and its own code", async () => {
  const candidacies = [await aCandidacyToCertify(), await aCandidacyToCertify()];
  const prints = beforeEachPrint(async () => undefined);
  const issued = await Promise.all(candidacies.map((candidacy) => portal.issue(candidacy)));
  const rows = await Promise.all(issued.map((one) => certificate(accepted(one).id)));
  expect(new Set(rows.map(({ number }) => number)).size).toBe(2);
  for (const { fileId, number, code } of rows) {
    const text = await storedText({ id: fileId });
    for (const part of [number, code]) expect(text).toContain(part);
  }
  expect(prints()).toBe(2);
});

test("a press that dies once: another prints the same", async () => {
  const draft = await aFullDraft();
  const prints = beforeEachPrint(async (nth) => (nth === 1 ? dead() : undefined));
  accepted(await submit(draft));
  expect(prints()).toBe(3);
});

test("a press that always dies: whoever sends a form is asked to come back, and nothing is half written", async () => {
  const draft = await aFullDraft();
  const candidacy = await aCandidacyToCertify();
  const before = await everything();
  beforeEachPrint(dead);
  for (const outcome of [await submit(draft), await portal.issue(candidacy)])
    expect(outcome).toEqual(busy("PRESS"));
  expect(await everything()).toEqual(before);
});

test("what always changes while it is printed is refused in the end, and nothing of it is written", async () => {
  accepted(await submit(await aFullDraft())); // makes the series
  const draft = await aFullDraft();
  const prints = beforeEachPrint(() =>
    db.numberSeries.updateMany({ data: { value: { increment: 1 } } }),
  );
  expect(await submit(draft)).toEqual(busy("ALWAYS_CHANGED"));
  expect(prints()).toBe(5);
  const where = { candidacyId: draft.id, purpose: "RECEIPT" } as const;
  expect(await db.storedFile.count({ where })).toBe(0);
});
