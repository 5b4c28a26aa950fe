import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { refreshAwaited } from "@/lib/certificates/refresh-awaited.job";
import { db } from "@/lib/platform/db/client";
import { findDifferences } from "@/lib/reconciliation/reconciliation.queries";
import { accepted, NOW } from "../../factories/people";
import { asOwner, aThreeBlockVersion } from "../../factories/versions";
import { awaited, decided } from "./awaited";
import { aSecretariat } from "./secretariat";

const FILLED = new URL(
  "../../../prisma/migrations/20261202000510_awaited_certificates_filled/migration.sql",
  import.meta.url,
);
let portal: Awaited<ReturnType<typeof aSecretariat>>;
let recent: string;
beforeAll(async () => {
  recent = await aThreeBlockVersion();
  portal = await aSecretariat("RNCP41351", recent);
});

test("one document issued while another of the same person is revoked: both are seen, and the job passes over them", async () => {
  const { candidateId, id, version, block } = await decided([2, 3], { rncpCode: recent });
  const first = accepted(await portal.issue({ id, version, blockId: block(2) }));
  await asOwner((query) =>
    query(`DELETE FROM "AwaitedCertificate" WHERE "candidacyId" = $1`, [id]),
  );
  const revoked = Promise.withResolvers<void>();
  const proceed = Promise.withResolvers<void>();
  const revoking = db.$transaction(async (tx) => {
    const row = { reason: "Erreur.", revokedAt: NOW, revokedById: portal.secretary.userId };
    await tx.revocation.create({ data: { ...row, certificateId: first.id } });
    revoked.resolve();
    await proceed.promise;
  });
  await revoked.promise;
  await refreshAwaited(NOW);
  const issuing = portal.issue({ id, version, blockId: block(3) });
  let isIssued = false;
  issuing.finally(() => {
    isIssued = true;
  });
  const waiting = () => db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  await expect.poll(async () => isIssued || ((await waiting())[0]?.n ?? 0) > 0).toBe(true);
  proceed.resolve();
  await revoking;
  accepted(await issuing);
  expect(await db.certificate.count({ where: { candidateId } })).toBe(2);
  expect(await awaited()).toContain(id);
});

test("two juries sign at once, for two people: both are awaited", async () => {
  const both = await Promise.all([decided([1, 2]), decided([1], { heldOn: "2026-11-19" })]);
  expect(await awaited()).toEqual(expect.arrayContaining(both.map(({ id }) => id)));
});

test("what is undone awaits nothing", async () => {
  const before = await awaited();
  const { id, version } = await decided([1, 2]);
  const undone = db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT refresh_awaited_after('00000000-0000-0000-0000-000000000000', '2026-11-22')::text`;
    throw new Error("rolled back");
  });
  await expect(undone).rejects.toThrow("rolled back");
  expect(await portal.issue({ id, version, password: "faux" })).toMatchObject({ ok: false });
  expect(await awaited()).toEqual([...before, id].sort());
});

test("the application writes no row of it by itself, nor on a day of its choice", async () => {
  for (const statement of [
    `INSERT INTO "AwaitedCertificate" SELECT id, now() FROM "Candidacy"`,
    `UPDATE "AwaitedCertificate" SET since = now()`,
    `DELETE FROM "AwaitedCertificate"`,
    `TRUNCATE "AwaitedCertificate"`,
    `SELECT write_awaited(ARRAY(SELECT "userId" FROM "Candidate"), '2999-01-01')`,
    `SELECT refresh_awaited(ARRAY(SELECT id FROM "Candidate"), '2999-01-01')`,
  ])
    await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/);
});

test("filled by the migration as by the events; the doctor notices a row that is missing or too many", async () => {
  const differences = async () => {
    const found: string[] = [];
    for await (const { check, row } of findDifferences())
      if (check === "certificatesAwaited") found.push(row);
    return found;
  };
  const kept = await awaited();
  expect(await differences()).toEqual([]);
  await asOwner((query) => query(`DELETE FROM "AwaitedCertificate"`));
  expect(await differences()).toHaveLength(kept.length);
  await asOwner(async (query) => query(await readFile(FILLED, "utf8")));
  expect(await awaited()).toEqual(kept);
  const { id, version } = await decided([1, 2]);
  await asOwner(async (query) => {
    await query(`ALTER TABLE "Certificate" DISABLE TRIGGER keep_awaited`);
    accepted(await portal.issue({ id, version }));
    await query(`ALTER TABLE "Certificate" ENABLE TRIGGER keep_awaited`);
  });
  expect(await differences()).toHaveLength(1);
  await refreshAwaited(NOW);
  expect(await differences()).toEqual([]);
});
