import { beforeAll, expect, test } from "vitest";
import { listIssuable } from "@/lib/certificates/register.queries";
import { db } from "@/lib/platform/db/client";
import { findDifferences } from "@/lib/reconciliation/reconciliation.queries";
import { openVaeCandidacy } from "@/lib/vae/request/new-candidacy.commands";
import { aPriorAcquisition } from "../../factories/acquisitions";
import { aDecidedCandidacy, aHolder } from "../../factories/decided-candidacies";
import { accepted, act, type Person, sentenceOf } from "../../factories/people";
import { asked } from "../../factories/vae";
import { aSecretariat, certificate } from "../certificates/secretariat";

const BOTH = ["RNCP41351BC01", "RNCP41351BC02"];
const OPTION = { "options[]": ["RNCP41351BC02:SOUSCRIPTION"] };
let portal: Awaited<ReturnType<typeof aSecretariat>>;
beforeAll(async () => {
  portal = await aSecretariat("RNCP41351", "RNCP36140");
});

/** A decided candidacy for the first block, whose dossier the secretariat records on. */
async function aFirstBlock() {
  const { candidateId, holder } = await aHolder();
  return { holder, candidateId, ...(await aDecidedCandidacy({ candidateId, validated: [1] })) };
}
const documentsOf = async (id: string) =>
  (await listIssuable(await portal.secretary.actor(), "2026-11-22"))?.find((row) => row.id === id)
    ?.documents;
const opened = async (person: Person, ranks: number[]) => {
  const input = await asked(ranks);
  return act(person, (work) => openVaeCandidacy(work, input));
};

test("a block from before and one validated here make the CQP: one parchemin, by the candidacy (R65)", async () => {
  const { id, version, block } = await aFirstBlock();
  accepted(await portal.issue({ id, version, blockId: block(1) }));
  await aPriorAcquisition(id, { "blocks[]": ["RNCP41351BC02"], ...OPTION });
  expect(await documentsOf(id)).toMatchObject([{ kind: "FULL" }]);
  const issued = accepted(await portal.issue({ id, version }));
  expect(await certificate(issued.id)).toMatchObject({ kind: "FULL", candidacyId: id });
  const differences: unknown[] = [];
  for await (const difference of findDifferences()) differences.push(difference);
  expect(differences).toEqual([]);
});

test("the certificate delivered elsewhere for what a jury of here began: the portal delivers no second one", async () => {
  const { id, version, holder, candidateId } = await aFirstBlock();
  await aPriorAcquisition(id, { "blocks[]": ["RNCP41351BC02"], ...OPTION, isCertified: true });
  expect(await documentsOf(id)).toBeUndefined();
  expect(sentenceOf(await portal.issue({ id, version }))).toMatch(/ne donne pas droit/);
  expect(sentenceOf(await opened(holder, [1]))).toMatch(/déjà acquis/);
  const versionId = (await db.candidacy.findUniqueOrThrow({ where: { id } })).versionId;
  const elsewhere = { where: { candidateId, versionId, isCertified: true } };
  expect(await db.priorAcquisition.count(elsewhere)).toBe(1);
});

test("all blocks recorded from elsewhere: nothing is delivered by itself, and nothing is left to ask for (R7)", async () => {
  const { candidateId, holder } = await aHolder();
  const { id, version } = await aDecidedCandidacy({
    ...{ candidateId, rncpCode: "RNCP36140", validated: [1] },
  });
  await aPriorAcquisition(id, { "blocks[]": BOTH, ...OPTION, isCertified: true });
  expect(sentenceOf(await opened(holder, [1, 2]))).toMatch(/déjà acquis/);
  expect(await documentsOf(id)).toMatchObject([{ kind: "BLOCK" }]);
  expect(sentenceOf(await portal.issue({ id, version }))).toMatch(/ne donne pas droit/);
});
