import fc from "fast-check";
import { expect, test } from "vitest";
import { type Likeness, mayBeSamePerson } from "@/lib/candidates/resemblance";
import { saveIdentity } from "@/lib/identity/identity.commands";
import { db } from "@/lib/platform/db/client";
import { foldedText } from "@/lib/platform/shared/folded";
import { held, whatWaits } from "../../factories/held";
import { accepted, act, aPerson } from "../../factories/people";
import { aCandidate } from "../../factories/vae";
import { IDENTITY } from "../../factories/vae-samples";

const lettersOf = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

test("the portal and the database fold the same letters: of Europe, of Vietnam, of West Africa", async () => {
  const letters = [
    ...lettersOf(0xc0, 0x17f),
    ...lettersOf(0x1e00, 0x1e99),
    ...lettersOf(0x1ea0, 0x1ef9),
    ..."ƁɓƊɗƉɖƘƙƳƴƐɛƆɔƝɲȘșȚțƏə'’‘ʼʻ`´",
  ].filter((letter) => /[\p{L}'’‘ʼʻ`´]/u.test(letter));
  const rows = await db.$queryRaw<{ letter: string; folded: string }[]>`
    SELECT letter, search_text(letter) AS folded FROM unnest(${letters}::text[]) letter`;
  expect(rows.map(({ letter }) => [letter, foldedText(letter)])).toEqual(
    rows.map(({ letter, folded }) => [letter, folded]),
  );
});

const words = fc
  .array(fc.constantFrom("Zoé", "ZOE", "Anh", "d’Ürsel", "D'URSEL", "Łucja"), {
    minLength: 1,
    maxLength: 2,
  })
  .chain((parts) => fc.constantFrom(" ", "-", "‑").map((sign) => parts.join(sign)));
const anIdentity: fc.Arbitrary<Likeness> = fc.record({
  birthName: words,
  usageName: fc.option(words),
  firstName: words,
  otherFirstNames: fc.option(words),
  bornOn: fc.constantFrom("1992-02-29", "1992-03-01"),
});

test("the database finds whom the rule finds", async () => {
  const pairs = fc.sample(fc.tuple(anIdentity, anIdentity), 400);
  const rows = await db.$queryRaw<{ same: boolean }[]>`
    SELECT may_be_same_person(jsonb_populate_record(NULL::"Candidate", pair -> 0),
      jsonb_populate_record(NULL::"Candidate", pair -> 1)) AS same
    FROM jsonb_array_elements(${JSON.stringify(pairs)}::jsonb) WITH ORDINALITY AS list (pair, rank) ORDER BY rank`;
  const expected = pairs.map(([one, other]) => mayBeSamePerson(one, other));
  expect(new Set(expected).size).toBe(2);
  expect(rows.map(({ same }) => same)).toEqual(expected);
});

const pairsOf = async (userId: string) => {
  const { id } = await db.candidate.findFirstOrThrow({ where: { userId } });
  return db.resemblance.findMany({ where: { OR: [{ firstId: id }, { secondId: id }] } });
};

test("an identity written by two accounts is noted, once, and stays noted when one is written otherwise", async () => {
  const identity = { ...IDENTITY, bornOn: "1991-01-01" };
  const first = await aCandidate(identity);
  const second = await aCandidate({ ...identity, birthName: "NUNEZ OCONNOR", birthPlace: "Hanoï" });
  expect(await pairsOf(first.userId)).toMatchObject([{ ruling: null }]);
  const again = { ...identity, firstName: "Léa", version: 1 };
  accepted(await act(second, (work) => saveIdentity(work, again)));
  expect(await pairsOf(second.userId)).toHaveLength(1);
});

test("a name of use is found by whoever is born with it, whichever of the two comes first", async () => {
  const identity = { ...IDENTITY, bornOn: "1991-01-05" };
  const married = await aCandidate({ ...identity, birthName: "Martin", usageName: "Durand" });
  const born = await aCandidate({ ...identity, birthName: "Durand", usageName: "" });
  expect(await pairsOf(born.userId)).toHaveLength(1);
  const again = await aCandidate({ ...identity, birthName: "Petit", usageName: "Martin" });
  expect(await pairsOf(again.userId)).toHaveLength(1);
  expect(await pairsOf(married.userId)).toHaveLength(2);
});

test("a correction that makes two people resemble one another is noted", async () => {
  const identity = { ...IDENTITY, bornOn: "1991-01-02" };
  const first = await aCandidate(identity);
  const second = await aCandidate({ ...identity, bornOn: "1991-01-03" });
  expect(await pairsOf(first.userId)).toEqual([]);
  accepted(await act(second, (work) => saveIdentity(work, { ...identity, version: 1 })));
  expect(await pairsOf(first.userId)).toHaveLength(1);
});

test("two who write the same identity at the very same time are both seen", async () => {
  const identity = { ...IDENTITY, bornOn: "1991-01-04" };
  const [one, other] = [await aPerson(), await aPerson()];
  const first = held(one, (work) => saveIdentity(work, identity));
  const second = await whatWaits(first, () => act(other, (work) => saveIdentity(work, identity)));
  accepted(second);
  expect(await pairsOf(one.userId)).toHaveLength(1);
  expect(await pairsOf(other.userId)).toHaveLength(1);
});

test("whom somebody resembles is found by an index of each name, among however many", async () => {
  const plan = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return tx.$queryRaw<{ "QUERY PLAN": string }[]>`
      EXPLAIN SELECT k.id FROM "Candidate" k WHERE k."bornOn" = '1991-01-04' AND name_key(k."birthName") = ANY ('{ba}')
      UNION SELECT k.id FROM "Candidate" k WHERE k."bornOn" = '1991-01-04' AND name_key(k."usageName") = ANY ('{ba}')`;
  });
  const text = plan.map((line) => line["QUERY PLAN"]).join("\n");
  expect(text).toMatch(/Candidate_birth_name_idx.*\n.*Index Cond.*translate/);
  expect(text).toMatch(/Candidate_usage_name_idx.*\n.*Index Cond.*translate/);
});
