import { beforeEach, expect, test } from "vitest";
import { listAwaited } from "@/lib/accounts/awaited.queries";
import { getOwnFactor } from "@/lib/accounts/factor/second-factor.queries";
import {
  confirmFactorReset,
  proposeFactorReset,
  withdrawFactorReset,
} from "@/lib/accounts/people/factor-reset.commands";
import { signIn } from "@/lib/accounts/sign-in/sign-in.commands";
import { getAccountPage } from "@/lib/accounts/user.queries";
import { db } from "@/lib/platform/db/client";
import {
  anotherSession,
  asVisitor,
  aVisitor,
  isOpen,
  kindsSentTo,
} from "@/tests/factories/accounts";
import { later, withFactor } from "@/tests/factories/factors";
import {
  accepted,
  act,
  anAdministrator,
  aPerson,
  NOW,
  PASSWORD,
  type Person,
  sentenceOf,
} from "@/tests/factories/people";

const WEEK = 7 * 24 * 60 * 60 * 1000;

let admin: Person;
let second: Person;
/** Only two administrators are left, so that who is told can be counted. */
beforeEach(async () => {
  await db.membership.updateMany({
    where: { kind: "ADMIN", endedAt: null },
    data: { endedAt: later(NOW, WEEK) },
  });
  [admin, second] = [await anAdministrator(), await anAdministrator()];
});

const propose = (by: Person, { userId }: Person, password = PASSWORD) =>
  act(by, (work) => proposeFactorReset(work, { userId, password }));
const confirm = (by: Person, id: string, now = NOW, password = PASSWORD) =>
  act(by, (work) => confirmFactorReset(work, { id, password }), now);
const lastOf = async ({ userId }: Person) =>
  (await db.factorReset.findFirstOrThrow({ where: { userId }, orderBy: { id: "desc" } })).id;
const hasFactor = async (person: Person) => {
  const where = { userId: person.userId, confirmedAt: { not: null } };
  return (await db.secondFactor.count({ where })) > 0;
};

async function someone(): Promise<Person> {
  const person = await aPerson();
  await withFactor(person);
  return person;
}

test("a factor goes once a second administrator has confirmed it: sessions end, the password alone lets in, all are told", async () => {
  const person = await someone();
  const session = await anotherSession(person);
  expect(await propose(admin, person, "Autre-CRCA-2026")).toMatchObject({
    error: { field: "password" },
  });
  accepted(await propose(admin, person));
  expect(await kindsSentTo(second.email)).toEqual(["factorResetToConfirm"]);
  expect(await hasFactor(person)).toBe(true);
  const page = await getAccountPage(await second.actor(), person.userId, NOW);
  expect(page?.reset).toMatchObject({ askedBy: admin.name, canConfirm: true });
  const id = await lastOf(person);
  expect(await confirm(second, id, NOW, "Autre-CRCA-2026")).toMatchObject({
    error: { field: "password" },
  });
  accepted(await confirm(second, id));
  expect(await hasFactor(person)).toBe(false);
  expect(await db.recoveryCode.count({ where: { userId: person.userId } })).toBe(0);
  expect(await isOpen(session)).toBe(false);
  expect(await kindsSentTo(person.email)).toEqual(["secondFactorAdded", "factorReset"]);
  expect(await kindsSentTo(admin.email)).toEqual(["factorResetDone"]);
  const sent = { email: person.email, password: PASSWORD, ...aVisitor() };
  expect(accepted(await asVisitor((work) => signIn(work, sent)))).toHaveProperty("sessionId");
});

test("not for oneself, not by who proposed it, not twice, not without a factor, not by two of whom one is the person", async () => {
  const person = await someone();
  await withFactor(admin);
  expect(sentenceOf(await propose(admin, admin))).toContain("Demandez à un autre administrateur");
  expect(sentenceOf(await propose(second, admin))).toContain("il n’y en a pas d’autre que vous");
  accepted(await propose(admin, person));
  expect(sentenceOf(await propose(second, person))).toContain("déjà proposé");
  expect(sentenceOf(await confirm(admin, await lastOf(person)))).toContain("ni qui le propose");
  expect(sentenceOf(await propose(admin, await aPerson()))).toContain("n’a pas de double");
  const stranger = await someone();
  expect(await propose(stranger, person)).toMatchObject({ error: { reason: "NOT_FOUND" } });
  expect(await confirm(stranger, await lastOf(person))).toMatchObject({
    error: { reason: "NOT_FOUND" },
  });
  expect(await getOwnFactor(await person.actor())).not.toBeNull();
});

test("it waits seven days; withdrawn, confirmed or proposed by who is no administrator any more, it does nothing", async () => {
  const person = await someone();
  accepted(await propose(admin, person));
  const conflict = { error: { reason: "CONFLICT" } };
  expect(await confirm(second, await lastOf(person), later(NOW, WEEK))).toMatchObject(conflict);
  const id = await lastOf(person);
  accepted(await act(second, (work) => withdrawFactorReset(work, { id })));
  expect(await confirm(second, id)).toMatchObject(conflict);
  accepted(await propose(admin, person));
  const where = { userId: admin.userId, endedAt: null };
  await db.membership.updateMany({ where, data: { endedAt: NOW } });
  expect(await confirm(second, await lastOf(person))).toMatchObject(conflict);
  expect(await hasFactor(person)).toBe(true);
});

test("what awaits a second administrator is listed until it is confirmed or has lapsed, for administrators alone", async () => {
  const person = await someone();
  accepted(await propose(admin, person));
  const id = await lastOf(person);
  const listed = async (now = NOW) =>
    (await listAwaited(await second.actor(), now))?.filter((one) => one.id === id);
  expect(await listed()).toMatchObject([
    { what: "FACTOR_RESET", userId: person.userId, name: person.name, askedBy: admin.name },
  ]);
  expect(await listed(later(NOW, WEEK))).toEqual([]);
  accepted(await confirm(second, id));
  expect(await listed()).toEqual([]);
  expect(await listAwaited(await (await aPerson()).actor(), NOW)).toBeNull();
});
