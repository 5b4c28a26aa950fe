import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { aBirthday } from "../../factories/births";
import { aHolder } from "../../factories/decided-candidacies";
import { join, pairOf, twoAccounts } from "../../factories/doubles";
import { faultOf } from "../../factories/fault";
import { accepted, aSecretary, type Person } from "../../factories/people";
import { asOwner } from "../../factories/versions";

let secretary: Person;
beforeAll(async () => {
  secretary = await aSecretary();
});

type Holder = Awaited<ReturnType<typeof aHolder>>;

const settle = (id: string, ruling: "SAME_PERSON" | "HOMONYMS", rest = {}) =>
  db.resemblance.update({
    where: { id },
    data: {
      ...{ ruling, reason: "Deux pièces.", settledAt: new Date(), settledById: secretary.userId },
      ...rest,
    },
  });
const moveTo = (file: Holder, kept: Holder, userId = kept.holder.userId) =>
  db.candidate.update({
    where: { id: file.candidateId },
    data: { userId, sameAsId: kept.candidateId },
  });

test("a pair is one row, whichever of the two comes first", async () => {
  const { one } = await twoAccounts();
  const id = await pairOf(one.candidateId);
  const { firstId, secondId } = await db.resemblance.findUniqueOrThrow({ where: { id } });
  const add = (first: string, second: string) =>
    db.resemblance.create({ data: { firstId: first, secondId: second } });
  expect(await faultOf(add(firstId, secondId))).toMatch(/Unique/);
  expect(await faultOf(add(secondId, firstId))).toMatch(/one_row_a_pair/);
});

test("a pair is settled whole, and stays that of its two persons", async () => {
  const { one } = await twoAccounts();
  const third = await aHolder();
  const id = await pairOf(one.candidateId);
  expect(await faultOf(settle(id, "HOMONYMS", { reason: null }))).toMatch(/settled_whole/);
  expect(await faultOf(settle(id, "HOMONYMS", { secondId: third.candidateId }))).toMatch(
    /written once|one_row_a_pair/,
  );
  await settle(id, "HOMONYMS");
});

test.each(["Resemblance", "AddressRecovery", "FactorReset"])(
  "not even the owner strikes out a row of %s, or all of them",
  async (table) => {
    if (table === "Resemblance") await twoAccounts();
    const statements = [`TRUNCATE "${table}" CASCADE`];
    if (table === "Resemblance") statements.push(`DELETE FROM "${table}"`);
    for (const statement of statements)
      await expect(asOwner((query) => query(statement))).rejects.toThrow(/is refused/);
  },
);

test("no file leaves its account before the ruling that both are one person", async () => {
  const { one, other } = await twoAccounts();
  expect(await faultOf(moveTo(other, one))).toMatch(/stays with its account/);
  await settle(await pairOf(one.candidateId), "HOMONYMS");
  expect(await faultOf(moveTo(other, one))).toMatch(/stays with its account/);
});

test("after the ruling it joins the file in use of that account, and no other", async () => {
  const { one, other, bornOn } = await twoAccounts();
  const [joined, stranger] = [await aHolder({ bornOn }), await aHolder()];
  await settle(await pairOf(one.candidateId), "SAME_PERSON");
  accepted(await join(one.candidateId, secretary)); // the third, by another pair
  expect(await faultOf(moveTo(other, stranger, one.holder.userId))).toMatch(/stays with/);
  expect(await faultOf(moveTo(other, joined, one.holder.userId))).toMatch(/stays with/);
  await moveTo(other, one);
  expect(await faultOf(moveTo(other, stranger))).toMatch(/stays with its account/);
});

test("an account has one file in use", async () => {
  const { one } = await twoAccounts();
  const again = db.$executeRaw`
    INSERT INTO "Candidate" SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).*
    FROM "Candidate" c WHERE id = ${one.candidateId}::uuid`;
  expect(await faultOf(again)).toMatch(/Candidate_in_use_key|23505/);
});

test("whoever resembles one file of a person waits for all of them", async () => {
  const { one, other } = await twoAccounts();
  accepted(await join(one.candidateId, secretary));
  const later = { bornOn: new Date(aBirthday()) };
  await db.candidate.update({ where: { id: other.candidateId }, data: later });
  const third = await aHolder();
  await db.candidate.update({ where: { id: third.candidateId }, data: later });
  const found = await db.$queryRaw`SELECT unsettled_doubles(${one.candidateId}::uuid) AS id`;
  expect(found).toEqual([{ id: third.candidateId }]);
});
