import { expect, test } from "vitest";
import { correctCandidacyIdentity, saveIdentity } from "@/lib/identity/identity.commands";
import { noteHomonyms } from "@/lib/identity/resemblance.commands";
import { listResemblances, listUnsettled } from "@/lib/identity/resemblance.queries";
import { db } from "@/lib/platform/db/client";
import {
  accepted,
  act,
  aSecretary,
  holdAccess,
  NOW,
  PASSWORD,
  type Person,
  sentenceOf,
  withPassword,
} from "../../factories/people";
import { aCandidate, aFullDraft, aSubmittedRequest } from "../../factories/vae";
import { IDENTITY } from "../../factories/vae-samples";
import { aWorkplaceCandidacy } from "../../factories/workplace-candidacy";

let days = 0;
/** One identity that nobody else in this file bears. */
const anIdentity = () => ({ ...IDENTITY, bornOn: `1980-01-${String(++days).padStart(2, "0")}` });
const unlike = { birthName: "NUNEZ OCONNOR", firstName: "Zoe Anh", birthPlace: "Hanoï" };

async function twoRequests() {
  const identity = anIdentity();
  const one = await aSubmittedRequest({ person: await aCandidate(identity) });
  const other = await aSubmittedRequest({ person: await aCandidate({ ...identity, ...unlike }) });
  return { identity, one, other, secretary: await aSecretary() };
}

const numberOf = async (id: string) =>
  (await db.candidacy.findUniqueOrThrow({ where: { id } })).number;
const shownTo = async (person: Person, id: string) => listResemblances(await person.actor(), id);
const waiting = async (person: Person) =>
  (await listUnsettled(await person.actor())).map((pair) =>
    pair.flatMap(({ candidacies }) => candidacies.map(({ id }) => id)),
  );

test("two accounts with one identity file the same day: the secretariat is shown each on the other's page and on its home", async () => {
  const { one, other, secretary } = await twoRequests();
  const [onFirst] = await shownTo(secretary, one.id);
  expect(onFirst).toMatchObject({ ruling: null, isAlike: true, maySettle: true });
  expect(onFirst?.other.candidacies).toEqual([{ id: other.id, number: await numberOf(other.id) }]);
  expect(onFirst?.other.birthPlace).toBe("Hanoï");
  const [onSecond] = await shownTo(secretary, other.id);
  expect(onSecond?.other.candidacies).toEqual([{ id: one.id, number: await numberOf(one.id) }]);
  expect(await waiting(secretary)).toContainEqual([one.id, other.id]);
});

test("neither candidate is shown anything of the other", async () => {
  const { one, other } = await twoRequests();
  for (const { person } of [one, other])
    for (const { id } of [one, other]) expect(await shownTo(person, id)).toEqual([]);
  expect(await waiting(one.person)).toEqual([]);
  const { id } = await db.resemblance.findFirstOrThrow({ orderBy: { id: "asc" } });
  const stranger = await withPassword(one.person);
  expect(await act(stranger, (work) => noteHomonyms(work, settling(id)))).toMatchObject({
    error: { reason: "NOT_FOUND" },
  });
});

test("a draft concerns nobody yet; a registration confirmed at work does, under an identity checked or not", async () => {
  const identity = anIdentity();
  const secretary = await aSecretary();
  const draft = await aFullDraft({ person: await aCandidate(identity) });
  const confirmed = await aWorkplaceCandidacy("CONFIRMED", { identity });
  expect(await shownTo(secretary, confirmed.id)).toEqual([]);
  expect(await shownTo(secretary, draft.id)).toMatchObject([
    { other: { candidacies: [{ id: confirmed.id }] } },
  ]);
  const filed = await aSubmittedRequest({ person: await aCandidate(identity) });
  expect(await shownTo(secretary, filed.id)).toHaveLength(1);
  expect(await waiting(secretary)).toContainEqual([confirmed.id, filed.id]);
});

const settling = (id: string, password = PASSWORD) => ({
  ...{ id, reason: "Deux pièces d’identité, deux photos.", password },
});

test("homonyms are noted once, with reason, author and journal, for that pair and no third", async () => {
  const { identity, one, other, secretary } = await twoRequests();
  const [pair] = await shownTo(secretary, one.id);
  const note = (password?: string) =>
    act(secretary, (work) => noteHomonyms(work, settling(pair?.id ?? "", password)));
  expect(await note("autre")).toMatchObject({ ok: false, error: { field: "password" } });
  accepted(await note());
  expect(await shownTo(secretary, other.id)).toMatchObject([
    {
      ...{ ruling: "HOMONYMS", reason: "Deux pièces d’identité, deux photos.", maySettle: false },
      settledBy: secretary.name,
    },
  ]);
  expect(await waiting(secretary)).not.toContainEqual([one.id, other.id]);
  expect(sentenceOf(await note())).toContain("déjà été réglée");
  expect(await db.auditEntry.count({ where: { action: "noteHomonyms" } })).toBe(1);

  accepted(
    await act(secretary, (work) =>
      correctCandidacyIdentity(work, {
        ...{ ...identity, ...unlike, id: other.id, version: 1, documentKind: "PASSPORT" },
        ...{ firstName: "Zoé", reason: "D’après le passeport." },
      }),
    ),
  );
  expect(await waiting(secretary)).not.toContainEqual([one.id, other.id]);
  const third = await aSubmittedRequest({ person: await aCandidate(identity) });
  expect((await shownTo(secretary, third.id)).map(({ ruling }) => ruling)).toEqual([null, null]);
});

test("a pair found stays to be settled when one of its identities is written otherwise, and says so", async () => {
  const { identity, one, other, secretary } = await twoRequests();
  accepted(
    await act(other.person, (work) =>
      saveIdentity(work, { ...identity, firstName: "Léa", version: 1 }),
    ),
  );
  expect(await shownTo(secretary, one.id)).toMatchObject([{ ruling: null, isAlike: false }]);
});

test("nobody settles it for themself", async () => {
  const { one } = await twoRequests();
  const judge = await withPassword(one.person);
  await holdAccess(judge.userId, "SECRETARIAT", NOW);
  const [pair] = await shownTo(judge, one.id);
  expect(pair?.maySettle).toBe(false);
  const refused = await act(judge, (work) => noteHomonyms(work, settling(pair?.id ?? "")));
  expect(refused).toEqual({ ok: false, error: { reason: "FORBIDDEN" } });
  await expect(
    db.$executeRaw`UPDATE "Resemblance" SET ruling = 'HOMONYMS', reason = 'Moi', "settledAt" = now(),
      "settledById" = ${judge.userId}::uuid WHERE id = ${pair?.id}::uuid`,
  ).rejects.toThrow("settled once");
});

test("what was settled stays as it was, whoever asks", async () => {
  const { one, secretary } = await twoRequests();
  const [pair] = await shownTo(secretary, one.id);
  accepted(await act(secretary, (work) => noteHomonyms(work, settling(pair?.id ?? ""))));
  const change = db.$executeRaw`UPDATE "Resemblance" SET reason = 'Autre' WHERE id = ${pair?.id}::uuid`;
  await expect(change).rejects.toThrow("settled once");
});
