import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { anAddress } from "@/tests/factories/accounts";
import { aCandidate, ask, daysLater, openOf } from "@/tests/factories/address-recovery";
import { faultOf } from "@/tests/factories/fault";
import {
  accepted,
  anAdministrator,
  aPerson,
  aSecretary,
  holdAccess,
  NOW,
  type Person,
} from "@/tests/factories/people";
import { aJury } from "../../factories/juries";
import { aWorkplace, joinCompany } from "../../factories/workplace";

const change = (id: string, data: Parameters<typeof db.addressRecovery.update>[0]["data"]) =>
  db.addressRecovery.update({ where: { id }, data });
const started = (milliseconds = 0) => ({
  ...{ startedAt: NOW, opensAt: daysLater(7, milliseconds), expiresAt: daysLater(14) },
});

test("the database holds the two people, the delay and the end", async () => {
  const [first, person] = [await anAdministrator(), await aPerson()];
  const second = (await anAdministrator()).userId;
  accepted(await ask(first, person));
  const { id } = await openOf(person);
  const by = (confirmedById: string) => ({ ...started(), confirmedById });
  expect(await faultOf(change(id, started()))).toMatch(/by_two/);
  expect(await faultOf(change(id, by(first.userId)))).toMatch(/three_people/);
  expect(await faultOf(change(id, by((await aSecretary()).userId)))).toMatch(/two administrators/);
  const hasty = { ...started(-1), confirmedById: second };
  expect(await faultOf(change(id, hasty))).toMatch(/delay/);
  await change(id, by(second));
  expect(await faultOf(change(id, { opensAt: daysLater(9) }))).toMatch(/written once/);
  const done = { ending: "DONE", endedAt: daysLater(7) } as const;
  expect(await faultOf(change(id, done))).toMatch(/done/);
  expect(await faultOf(change(id, { newEmail: anAddress() }))).toMatch(/newEmail/);
  await change(id, { ending: "WITHDRAWN", endedAt: NOW });
  expect(await faultOf(change(id, { ending: "OBJECTED" }))).toMatch(/final/);
  expect(await faultOf(db.addressRecovery.delete({ where: { id } }))).toMatch(/permission denied/);
});

type Begun = Partial<Parameters<typeof db.addressRecovery.create>[0]["data"]>;
const begin = (asker: Person, { userId, email }: Person, changes: Begun = {}) =>
  db.addressRecovery.create({
    data: {
      ...{ userId, oldEmail: email, newEmail: anAddress(), reason: "Boîte perdue." },
      ...{ identityDocumentKind: "PASSPORT", identityManner: "VIDEO", identityCheckedOn: NOW },
      ...{ byTwo: false, askedById: asker.userId, askedAt: NOW, ...started() },
      ...(changes as object),
    },
  });

test("the database lets nobody alone begin one but the secretariat for a candidate", async () => {
  const [secretary, admin] = [await aSecretary(), await anAdministrator()];
  const [candidate, juror] = [await aCandidate(), await aPerson()];
  expect(await faultOf(begin(admin, candidate))).toMatch(/two administrators/);
  expect(await faultOf(begin(secretary, juror))).toMatch(/two administrators/);
  expect(await faultOf(begin(secretary, secretary))).toMatch(/administrators|three_people/);
  const byTwo = { byTwo: true, startedAt: null, opensAt: null };
  expect(await faultOf(begin(admin, admin, byTwo))).toMatch(/three_people/);
  await begin(secretary, candidate);
  expect(await faultOf(begin(secretary, candidate))).toMatch(/Unique/);
});

test.each<[string, Begun, RegExp]>([
  ["an address in capitals", { newEmail: "Zoe@exemple.fr" }, /addresses/],
  ["the address that is lost", { newEmail: "a@b.fr", oldEmail: "a@b.fr" }, /addresses/],
  ["no reason", { reason: " " }, /_reason/],
  ["a document of another kind", { identityDocumentKind: "OTHER" }, /_identity/],
  ["a document seen tomorrow", { identityCheckedOn: daysLater(1) }, /_identity/],
  ["an end on the day it opens", { expiresAt: daysLater(7) }, /_delay/],
  ["a mailbox that has confirmed already", { provenAt: NOW }, /begins as/],
  ["an end", { ending: "WITHDRAWN", endedAt: NOW }, /begins as/],
  ["no start, by one", { startedAt: null, opensAt: null }, /begins as/],
])("it does not begin with %s", async (_, changes, fault) => {
  expect(await faultOf(begin(await aSecretary(), await aCandidate(), changes))).toMatch(fault);
});

test.each<[string, (person: Person) => Promise<unknown>]>([
  ["held an access", (person) => holdAccess(person.userId, "SECRETARIAT", NOW)],
  ["was proposed for one", (person) => proposed(person)],
  [
    "acts for an employer",
    async (person) => joinCompany(person, (await aWorkplace()).id, "EVALUATOR"),
  ],
  ["sits in the jury", async (person) => mandated(person)],
  ["has objected before", (person) => objected(person)],
])(
  "the secretariat alone does not change the address of a candidate who %s",
  async (_, befalls) => {
    const [person, secretary] = [await aCandidate(), await aSecretary()];
    await befalls(person);
    await db.membership.updateMany({ where: { userId: person.userId }, data: { endedAt: NOW } });
    expect(await faultOf(begin(secretary, person))).toMatch(/two administrators/);
  },
);

const proposed = async ({ userId }: Person) =>
  db.membershipGrant.create({
    data: {
      ...{ userId, askedById: (await anAdministrator()).userId, kind: "SECRETARIAT" },
      ...{ askedAt: NOW, expiresAt: daysLater(7) },
    },
  });
const mandated = async (person: Person) => {
  const { employers } = await aJury({ seats: 1 });
  const mandate = await db.mandate.findFirstOrThrow({
    where: { userId: employers[0]?.userId ?? "" },
  });
  const { id: _, ...rest } = mandate;
  const [from, until] = [new Date("2010-01-01"), new Date("2012-12-31")];
  const then = { startsOn: from, endsOn: until, cpnfpeStartsOn: from, cpnfpeEndsOn: until };
  return db.mandate.create({ data: { ...rest, ...then, userId: person.userId } });
};
const objected = async (person: Person) => {
  const { id } = await begin(await aSecretary(), person);
  return change(id, { ending: "OBJECTED", endedAt: NOW });
};

test.each<[string, (userId: string) => Promise<unknown>]>([
  [
    "lost the secretariat",
    (userId) => db.membership.updateMany({ where: { userId }, data: { endedAt: NOW } }),
  ],
  ["was disabled", (id) => db.user.update({ where: { id }, data: { disabledAt: NOW } })],
])("who %s begins none, and what they began does not take effect", async (_, befalls) => {
  const secretary = await aSecretary();
  const { id } = await begin(secretary, await aCandidate());
  await change(id, { provenAt: NOW });
  await befalls(secretary.userId);
  expect(await faultOf(begin(secretary, await aCandidate()))).toMatch(/two administrators/);
  const done = { ending: "DONE", endedAt: daysLater(7) } as const;
  expect(await faultOf(change(id, done))).toMatch(/two administrators/);
});

test("it is proven once and in time, ends with a day, and takes effect after its delay alone", async () => {
  const { id } = await begin(await aSecretary(), await aCandidate());
  expect(await faultOf(change(id, { provenAt: daysLater(14) }))).toMatch(/_proven/);
  expect(await faultOf(change(id, { ending: "WITHDRAWN" }))).toMatch(/_end"/);
  await change(id, { provenAt: NOW });
  expect(await faultOf(change(id, { provenAt: daysLater(1) }))).toMatch(/confirmed once/);
  const hasty = { ending: "DONE", endedAt: daysLater(7, -1) } as const;
  expect(await faultOf(change(id, hasty))).toMatch(/_done/);
  await change(id, { ending: "DONE", endedAt: daysLater(7) });
});

test("the second administrator confirms it in time, and is not the person", async () => {
  const [first, person] = [await anAdministrator(), await anAdministrator()];
  accepted(await ask(first, person));
  const { id } = await openOf(person);
  expect(await faultOf(change(id, { ...started(), confirmedById: person.userId }))).toMatch(
    /three_people/,
  );
  const confirmedById = (await anAdministrator()).userId;
  const late = { startedAt: daysLater(7), opensAt: daysLater(14), expiresAt: daysLater(21) };
  expect(await faultOf(change(id, { ...late, confirmedById }))).toMatch(/in time/);
});

test("a link to another mailbox names it", async () => {
  const [person, secretary] = [await aCandidate(), await aSecretary()];
  accepted(await ask(secretary, person));
  const nameless = db.$executeRaw`
    INSERT INTO "Invitation" SELECT (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'newEmail', NULL))).*
    FROM "Invitation" i WHERE "userId" = ${person.userId}::uuid AND kind = 'RECOVER_ADDRESS'`;
  expect(await faultOf(nameless)).toMatch(/Invitation_newEmail/);
});
