import { beforeAll, expect, test } from "vitest";
import { saveIdentity } from "@/lib/identity/identity.commands";
import { db } from "@/lib/platform/db/client";
import { aHolder } from "../../factories/decided-candidacies";
import { join, pairOf, twoAccounts } from "../../factories/doubles";
import {
  accepted,
  act,
  aPerson,
  aSecretary,
  holdAccess,
  NOW,
  type Person,
  sentenceOf,
} from "../../factories/people";
import { IDENTITY } from "../../factories/vae-samples";
import { aRegistration, aWorkplace } from "../../factories/workplace";

let secretary: Person;
beforeAll(async () => {
  secretary = await aSecretary();
});

const isClosed = async ({ userId }: Person) =>
  (await db.user.findUniqueOrThrow({ where: { id: userId } })).disabledAt !== null;

test("the account with a role stays; where both have one, neither is closed", async () => {
  const { one, other } = await twoAccounts();
  await holdAccess(other.holder.userId, "ADMIN", NOW);
  accepted(await join(one.candidateId, secretary));
  expect([await isClosed(one.holder), await isClosed(other.holder)]).toEqual([true, false]);

  const both = await twoAccounts();
  await holdAccess(both.one.holder.userId, "ADMIN", NOW);
  await holdAccess(both.other.holder.userId, "ADMIN", NOW);
  expect(sentenceOf(await join(both.one.candidateId, secretary))).toMatch(
    /^Les deux comptes ont un autre rôle/,
  );
  expect(await isClosed(both.other.holder)).toBe(false);
  expect(await db.resemblance.count({ where: { id: await pairOf(both.one.candidateId) } })).toBe(1);
});

test("a registration that waits for the second account comes first", async () => {
  const { one, other } = await twoAccounts();
  await aRegistration(await aWorkplace(), other.holder);
  expect(sentenceOf(await join(one.candidateId, secretary))).toMatch(
    /attend encore d’être confirmée/,
  );
});

test("a third account is joined too, by whichever file it resembles; nothing is left to settle", async () => {
  const { one, bornOn } = await twoAccounts();
  accepted(await join(one.candidateId, secretary));
  const third = await aHolder({ bornOn });
  accepted(await join(third.candidateId, secretary));
  const files = await db.candidate.findMany({ where: { userId: one.holder.userId } });
  expect(files).toHaveLength(3);
  expect(files.filter(({ sameAsId }) => sameAsId === one.candidateId)).toHaveLength(2);
  const ids = files.map(({ id }) => id);
  expect(await db.resemblance.count({ where: { ruling: null, firstId: { in: ids } } })).toBe(0);
});

test("neither of the two decides it, and their identity is written in the file in use", async () => {
  const { one, other, bornOn } = await twoAccounts();
  await db.user.update({ where: { id: one.holder.userId }, data: { passwordHash: null } });
  await holdAccess(other.holder.userId, "SECRETARIAT", NOW);
  expect(await join(one.candidateId, other.holder)).toEqual({
    ok: false,
    error: { reason: "FORBIDDEN" },
  });
  const open = await aPerson();
  const [kept, left] = [
    await aHolder({ identityChecked: false, bornOn: "1970-01-01", person: open }),
    await aHolder({ bornOn: "1970-01-01" }),
  ];
  accepted(await join(left.candidateId, secretary));
  const identity = { ...IDENTITY, bornOn, city: "Niort", version: 1 };
  accepted(await act(open, (work) => saveIdentity(work, identity)));
  const { city } = await db.candidate.findUniqueOrThrow({ where: { id: kept.candidateId } });
  expect(city).toBe("Niort");
});
