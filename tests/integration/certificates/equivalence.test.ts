import { beforeAll, expect, test } from "vitest";
import { listIssuable } from "@/lib/certificates/register.queries";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { db } from "@/lib/platform/db/client";
import { parisDay } from "@/lib/platform/shared/calendar";
import { anEquivalence } from "../../factories/acquisitions";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { accepted, aSecretary, NOW } from "../../factories/people";
import { aThreeBlockVersion } from "../../factories/versions";
import { aSecretariat, certificate } from "./secretariat";

const OLD = "RNCP41351";
let portal: Awaited<ReturnType<typeof aSecretariat>>;
let recent: string;
let strict: string;

/** The former second block counts as the second and the third of the recent versions; the former first as nothing. */
beforeAll(async () => {
  recent = await aThreeBlockVersion();
  strict = await aThreeBlockVersion(`RNCP8${String(Date.now()).slice(-6)}`, true);
  portal = await aSecretariat(OLD, recent, strict);
  for (const version of [recent, strict]) {
    await anEquivalence(`${OLD}BC02`, `${version}BC02`);
    await anEquivalence(`${OLD}BC02`, `${version}BC03`);
  }
});

const versionOf = (rncpCode: string) =>
  db.certificationVersion.findFirstOrThrow({ where: { rncpCode } });
const heldOf = async (rncpCode: string, candidateId: string) =>
  [
    ...(await readLedger(db, (await versionOf(rncpCode)).id, { candidateId, on: parisDay(NOW) }))
      .held,
  ].sort();

test("a block counts as each of the blocks that it is declared equivalent to, and as no other", async () => {
  const { candidateId } = await aHolder();
  await aDecidedCandidacy({ candidateId, rncpCode: OLD, validated: [2], heldOn: "2026-03-10" });
  expect(await heldOf(recent, candidateId)).toEqual([`${recent}BC02`, `${recent}BC03`]);
  const other = await aHolder();
  await aDecidedCandidacy({ candidateId: other.candidateId, rncpCode: OLD, validated: [1] });
  expect(await heldOf(recent, other.candidateId)).toEqual([]);
});

test("a former block, then the one missing: the parchemin is of the version that was completed (R11, R70)", async () => {
  const { candidateId } = await aHolder();
  await aDecidedCandidacy({ candidateId, rncpCode: OLD, validated: [2], heldOn: "2026-03-10" });
  const second = await aDecidedCandidacy({ candidateId, rncpCode: recent, validated: [1] });
  const row = await certificate(accepted(await portal.issue(second)).id);
  expect(row).toMatchObject({ kind: "FULL", versionId: (await versionOf(recent)).id });
});

test("completed by a candidacy of the former version: the parchemin is listed and issued by the one of this version", async () => {
  const { candidateId } = await aHolder();
  const first = await aDecidedCandidacy({
    candidateId,
    rncpCode: recent,
    validated: [1],
    heldOn: "2026-03-10",
  });
  accepted(await portal.issue({ ...first, blockId: first.block(1) }));
  await aDecidedCandidacy({ candidateId, rncpCode: OLD, validated: [2], heldOn: "2026-11-20" });
  const waiting = await listIssuable(await (await aSecretary()).actor(), "2026-11-22");
  expect(waiting?.find(({ id }) => id === first.id)?.documents).toMatchObject([
    { kind: "FULL", awardedOn: "2026-11-20", missing: [] },
  ]);
  const row = await certificate(accepted(await portal.issue(first)).id);
  expect(row).toMatchObject({ kind: "FULL", awardedOn: new Date("2026-11-20") });
});

test("a rule that wants every block is satisfied by one that counts as two of them", async () => {
  const { candidateId } = await aHolder();
  await aDecidedCandidacy({ candidateId, rncpCode: OLD, validated: [2], heldOn: "2026-03-10" });
  const last = await aDecidedCandidacy({ candidateId, rncpCode: strict, validated: [1] });
  const row = await certificate(accepted(await portal.issue(last)).id);
  expect(row).toMatchObject({ kind: "FULL", candidacyId: last.id });
});
