import { beforeAll, expect, test } from "vitest";
import { confirmCandidacy } from "@/lib/assessments/confirmation/confirmation.commands";
import { scheduleCandidacies } from "@/lib/juries/docket/docket.commands";
import { db } from "@/lib/platform/db/client";
import { openVaeCandidacy } from "@/lib/vae/request/new-candidacy.commands";
import { anEquivalence } from "../../factories/acquisitions";
import { aHolder, theJury } from "../../factories/decided-candidacies";
import { join, twoAccounts } from "../../factories/doubles";
import { faultOf } from "../../factories/fault";
import { held, whatWaits } from "../../factories/held";
import { aReadyCandidacy } from "../../factories/jury-candidacies";
import { aPlannedSession, versionOf } from "../../factories/jury-sessions";
import { accepted, act, aSecretary, NOW, type Person, sentenceOf } from "../../factories/people";
import { asked } from "../../factories/vae";
import { aThreeBlockVersion } from "../../factories/versions";

let first: string;
let last: string;
/** The first block of a version counts, over that of another, as the first of a third; its second will from a day on. */
beforeAll(async () => {
  first = await aThreeBlockVersion();
  const middle = await aThreeBlockVersion();
  last = await aThreeBlockVersion();
  await anEquivalence(`${first}BC01`, `${middle}BC01`);
  await anEquivalence(`${middle}BC01`, `${last}BC01`);
  await anEquivalence(`${first}BC02`, `${last}BC02`, { startsOn: "2026-11-23" });
}, 60_000);

const idOf = async (rncpCode: string) =>
  (await db.certificationVersion.findFirstOrThrow({ where: { rncpCode } })).id;
async function open(person: Person, rncpCode: string, ranks: number[], now = NOW) {
  const input = await asked(ranks, now, await idOf(rncpCode));
  return act(person, (work) => openVaeCandidacy(work, input), now);
}

test.each([
  ["the old one first", () => [first, last]],
  ["the recent one first", () => [last, first]],
])(
  "two open candidacies on equivalent blocks, along a chain, %s: refused (R10)",
  async (_, versions) => {
    const [one = "", other = ""] = versions();
    const { holder } = await aHolder();
    accepted(await open(holder, one, [1]));
    expect(sentenceOf(await open(holder, other, [1]))).toMatch(
      `pour le bloc 1 de ${one}, qui lui équivaut`,
    );
    accepted(await open(holder, other, [3]));
  },
);

test.each([
  ["the day before it counts", "2026-11-22", true],
  ["on its first day", "2026-11-23", false],
  ["the day after", "2026-11-24", false],
])("%s: both may be open: %s, %s", async (_, day, isOpened) => {
  const now = new Date(`${day}T09:00:00Z`);
  const { holder } = await aHolder();
  accepted(await open(holder, first, [2], now));
  expect((await open(holder, last, [2], now)).ok).toBe(isOpened);
});

test("neither does the database take it, for who passes by the rule", async () => {
  const { holder, candidateId } = await aHolder();
  accepted(await open(holder, first, [1]));
  const versionId = await idOf(last);
  const block = await db.competencyBlock.findFirstOrThrow({ where: { versionId, ordinal: 1 } });
  const days = { createdAt: NOW, stateSince: NOW };
  const draft = { route: "VAE", state: "DRAFT", versionId, candidateId, ...days } as const;
  const { id } = await db.candidacy.create({ data: draft });
  const wanted = db.requestedBlock.create({ data: { candidacyId: id, blockId: block.id } });
  expect(await faultOf(wanted)).toContain("is asked for already");
});

test("opened at once, one is and the other waits for it, then is told", async () => {
  const { holder } = await aHolder();
  const [one, other] = [
    await asked([1], NOW, await idOf(first)),
    await asked([1], NOW, await idOf(last)),
  ];
  const opening = held(holder, (work) => openVaeCandidacy(work, one));
  const answer = await whatWaits(opening, () =>
    act(holder, (work) => openVaeCandidacy(work, other)),
  );
  expect(answer).toMatchObject({ ok: false, error: { reason: "CONFLICT" } });
});

test("at work it is refused too, and told to the person alone", async () => {
  const { holder } = await aHolder();
  accepted(await open(holder, first, [1]));
  const { id } = await aRegistration(holder, await idOf(last));
  const input = { id, version: 1, dropHeld: false };
  expect(sentenceOf(await act(holder, (work) => confirmCandidacy(work, input)))).toMatch(
    `porte déjà sur un bloc de ${first} qui équivaut à l’un d’eux`,
  );
});

async function aRegistration({ userId, name }: Person, versionId: string) {
  const where = { versionId, ordinal: { in: [1, 3] } };
  const blocks = await db.competencyBlock.findMany({ where });
  const company = { name: "Assurances d’essai", siret: "35600000000048", idcc: "1672" };
  const { id: companyId } = await db.company.create({
    data: { ...company, city: "Paris", createdAt: NOW },
  });
  return db.candidacy.create({
    data: {
      ...{ route: "WORKPLACE", state: "REGISTERED", number: "ESSAI-W", versionId, companyId },
      ...{ invitedUserId: userId, invitedName: name, createdAt: NOW, stateSince: NOW },
      blocks: { create: blocks.map((block) => ({ blockId: block.id })) },
    },
  });
}

test("of two accounts that are one person’s, the second does not open it, and what both had opened is heard once", async () => {
  const { one, other } = await twoAccounts();
  const [old, recent] = [
    await aReadyCandidacy({ person: one.holder, rncpCode: first, blocks: [1] }),
    await aReadyCandidacy({ person: other.holder, rncpCode: last, blocks: [1] }),
  ];
  accepted(await join(one.candidateId, await aSecretary()));
  const holder = await personOf(one, other);
  expect(sentenceOf(await open(holder, last, [1]))).toMatch(/déjà en cours pour le bloc 1/);
  const jury = await theJury("2026-11-20");
  const id = await aPlannedSession(jury, { candidacies: [{ id: old.id }] });
  const input = { id, version: await versionOf(id), candidacyIds: [recent.id] };
  expect(sentenceOf(await act(jury.secretary, (work) => scheduleCandidacies(work, input)))).toMatch(
    /la même personne, par un autre de ses dossiers, va présenter/,
  );
  const byHand = db.$executeRaw`
    INSERT INTO "DocketEntry" (id, "sessionId", "candidacyId", ordinal)
    VALUES (gen_random_uuid(), ${id}::uuid, ${recent.id}::uuid, 1)`;
  await expect(byHand).rejects.toThrow("has to be settled");
});

/** Whose account stays, once two are joined. */
async function personOf(...files: { candidateId: string; holder: Person }[]): Promise<Person> {
  const ids = files.map(({ candidateId }) => candidateId);
  const kept = await db.candidate.findFirstOrThrow({ where: { id: { in: ids }, sameAsId: null } });
  const found = files.find(({ candidateId }) => candidateId === kept.id);
  if (!found) throw new Error("nobody is left");
  return found.holder;
}
