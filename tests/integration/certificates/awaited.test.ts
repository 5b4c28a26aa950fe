import { beforeAll, expect, test } from "vitest";
import { refreshAwaited } from "@/lib/certificates/refresh-awaited.job";
import { db } from "@/lib/platform/db/client";
import { dayToDate } from "@/lib/platform/shared/calendar";
import { anEquivalence, aPriorAcquisition, forgetEquivalences } from "../../factories/acquisitions";
import { join, twoAccounts } from "../../factories/doubles";
import { accepted, NOW } from "../../factories/people";
import { aThreeBlockVersion } from "../../factories/versions";
import { awaited, decided } from "./awaited";
import { manyHolders } from "./holders";
import { aSecretariat } from "./secretariat";

const BLOCK = "RNCP41351BC02";
const OPTION = { "options[]": [`${BLOCK}:SOUSCRIPTION`] };
let portal: Awaited<ReturnType<typeof aSecretariat>>;
let recent: string;
beforeAll(async () => {
  recent = await aThreeBlockVersion();
  portal = await aSecretariat("RNCP41351", recent);
});

test("signed it is awaited, issued no longer, revoked again; refused it never is", async () => {
  const { id, version } = await decided([1, 2], { heldOn: "2026-11-18" });
  const refused = await decided([]);
  expect(await awaited()).toContain(id);
  expect(await awaited()).not.toContain(refused.id);
  const row = await db.awaitedCertificate.findUniqueOrThrow({ where: { candidacyId: id } });
  expect(row.since).toEqual(dayToDate("2026-11-18"));
  const issued = accepted(await portal.issue({ id, version }));
  expect(await awaited()).not.toContain(id);
  accepted(await portal.revoke(issued.id));
  expect(await awaited()).toContain(id);
});

test("a block from before makes the parchemin due after the attestation; the certificate of elsewhere makes nothing due", async () => {
  const { id, version, block } = await decided([1]);
  accepted(await portal.issue({ id, version, blockId: block(1) }));
  expect(await awaited()).not.toContain(id);
  await aPriorAcquisition(id, { "blocks[]": [BLOCK], ...OPTION });
  expect(await awaited()).toContain(id);
  const other = await decided([1]);
  expect(await awaited()).toContain(other.id);
  await aPriorAcquisition(other.id, { "blocks[]": [BLOCK], ...OPTION, isCertified: true });
  expect(await awaited()).not.toContain(other.id);
});

test("two files joined: the parchemin is due by the last, and the attestation of the first no longer", async () => {
  const { one, other } = await twoAccounts();
  const first = await decided([1], { candidateId: one.candidateId, heldOn: "2026-11-10" });
  const second = await decided([2], { candidateId: other.candidateId });
  expect(await awaited()).toEqual(expect.arrayContaining([first.id, second.id]));
  accepted(await join(one.candidateId, portal.secretary));
  expect(await awaited()).toContain(second.id);
  expect(await awaited()).not.toContain(first.id);
});

test("an equivalence counts at once for who holds its block, one to come on its day", async () => {
  const { candidateId, id, version, block } = await decided([1], {
    rncpCode: recent,
    heldOn: "2026-03-10",
  });
  accepted(await portal.issue({ id, version, blockId: block(1) }));
  await decided([2], { candidateId });
  expect(await awaited()).not.toContain(id);
  await anEquivalence(BLOCK, `${recent}BC02`, { startsOn: "2026-12-05" });
  expect(await awaited("2026-12-04")).not.toContain(id);
  await refreshAwaited(new Date("2026-12-04T22:59:59Z"));
  expect(await awaited("2026-12-04")).not.toContain(id);
  await refreshAwaited(new Date("2026-12-04T23:00:00Z"));
  expect(await awaited("2026-12-05")).toContain(id);
  await forgetEquivalences();
  await refreshAwaited(NOW);
  await anEquivalence(BLOCK, `${recent}BC03`);
  expect(await awaited()).toContain(id);
  await forgetEquivalences();
  await refreshAwaited(NOW);
});

test("one that concerns more than two hundred people is left to the job, which may run twice", async () => {
  const { candidateId, id, version, block } = await decided([1], {
    rncpCode: recent,
    heldOn: "2026-03-10",
  });
  accepted(await portal.issue({ id, version, blockId: block(1) }));
  await decided([2], { candidateId });
  await manyHolders(BLOCK, 200);
  await anEquivalence(BLOCK, `${recent}BC02`);
  expect(await awaited()).toContain(id);
  await forgetEquivalences();
  await refreshAwaited(NOW);
  expect(await awaited()).not.toContain(id);
  await manyHolders(BLOCK, 201);
  await db.$executeRaw`DELETE FROM pgboss.job WHERE name = 'refresh-awaited'`;
  await anEquivalence(BLOCK, `${recent}BC02`);
  const waits = () => db.awaitedCertificate.count({ where: { candidacyId: id } });
  expect(await waits()).toBe(0);
  const [queued] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'refresh-awaited' AND state = 'created'`;
  expect(queued?.n).toBe(1);
  await Promise.all([refreshAwaited(NOW), refreshAwaited(NOW)]);
  expect(await awaited()).toContain(id);
  await forgetEquivalences();
  await refreshAwaited(NOW);
});
