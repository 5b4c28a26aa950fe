import { beforeEach, expect, test } from "vitest";
import { listGrants } from "@/lib/accounts/grant.queries";
import { inviteStaff } from "@/lib/accounts/people/invitation.commands";
import {
  confirmMembership,
  proposeMembership,
  withdrawMembership,
} from "@/lib/accounts/people/membership-grant.commands";
import { getAccountPage } from "@/lib/accounts/user.queries";
import { db } from "@/lib/platform/db/client";
import { anAddress, kindsSentTo } from "@/tests/factories/accounts";
import {
  accepted,
  act,
  anAdministrator,
  aPerson,
  aSecretary,
  NOW,
  PASSWORD,
  type Person,
  sentenceOf,
  withPassword,
} from "@/tests/factories/people";

const DAYS = 24 * 60 * 60 * 1000;
const after = (days: number, milliseconds = 0) =>
  new Date(NOW.getTime() + days * DAYS + milliseconds);

let admin: Person;
let second: Person;
/** Only two administrators are left, so that who is told can be counted. */
beforeEach(async () => {
  await db.membership.updateMany({
    where: { kind: "ADMIN", endedAt: null },
    data: { endedAt: after(30) },
  });
  [admin, second] = [await anAdministrator(), await anAdministrator()];
});

const propose = (by: Person, { userId }: Person, password = PASSWORD, now = NOW) =>
  act(by, (work) => proposeMembership(work, { userId, kind: "SECRETARIAT", password }), now);
const confirm = (by: Person, id: string, now = NOW, password = PASSWORD) =>
  act(by, (work) => confirmMembership(work, { id, password }), now);
const lastGrant = async ({ userId }: Person) =>
  (await db.membershipGrant.findFirstOrThrow({ where: { userId }, orderBy: { id: "desc" } })).id;
const isHeld = async (person: Person) => (await person.actor()).relations.isSecretariat;

test("an administrator cannot give themself the secretariat, however they ask", async () => {
  const refused = "Nul ne se donne un accès : un autre administrateur vous le propose.";
  expect(sentenceOf(await propose(admin, admin))).toBe(refused);
  const { email } = admin;
  const own = { email, displayName: "Moi", kind: "SECRETARIAT" as const, password: PASSWORD };
  expect(sentenceOf(await act(admin, (work) => inviteStaff(work, own)))).toBe(refused);
  expect(await isHeld(admin)).toBe(false);
  expect((await getAccountPage(await admin.actor(), admin.userId, NOW))?.canPropose).toBe(false);
});

test("an access is held once a second administrator has confirmed it, and everybody concerned is told", async () => {
  const person = await withPassword(await aPerson());
  expect(sentenceOf(await propose(admin, person, "Autre-CRCA-2026"))).toBe(
    "Ce n’est pas votre mot de passe actuel.",
  );
  accepted(await propose(admin, person));
  expect(await isHeld(person)).toBe(false);
  expect(await kindsSentTo(person.email)).toEqual([]);
  expect(await kindsSentTo(second.email)).toEqual(["accessToConfirm"]);
  const id = await lastGrant(person);
  const shown = async (to: Person) =>
    (await listGrants(await to.actor(), NOW))?.map((one) => [one.id, one.canConfirm]);
  expect(await shown(admin)).toEqual([[id, false]]);
  expect(await shown(second)).toEqual([[id, true]]);
  for (const other of [await aSecretary(), person])
    expect(await listGrants(await other.actor(), NOW)).toBeNull();

  const neither =
    "Un autre administrateur confirme cet accès : ni qui le propose, ni qui le reçoit.";
  expect(sentenceOf(await confirm(admin, id))).toBe(neither);
  expect(sentenceOf(await confirm(second, id, NOW, "Autre-CRCA-2026"))).toBe(
    "Ce n’est pas votre mot de passe actuel.",
  );
  expect(await isHeld(person)).toBe(false);
  accepted(await confirm(second, id));
  expect(await isHeld(person)).toBe(true);
  expect(await kindsSentTo(person.email)).toEqual(["joined"]);
  expect(await kindsSentTo(admin.email)).toEqual(["accessChanged"]);
  const trail = await db.auditEntry.findMany({
    where: { subjectId: person.userId },
    orderBy: { sequence: "asc" },
    select: { action: true, actorId: true },
  });
  expect(trail).toEqual([
    { action: "proposeMembership", actorId: admin.userId },
    { action: "grantMembership", actorId: second.userId },
  ]);
});

test("who would receive the access does not confirm it, administrator as they are", async () => {
  const third = await anAdministrator();
  accepted(await propose(admin, second));
  const id = await lastGrant(second);
  expect(sentenceOf(await confirm(second, id))).toMatch(/^Un autre administrateur confirme/);
  accepted(await confirm(third, id));
  expect(await isHeld(second)).toBe(true);
});

test("somebody without an account is written to once it is confirmed, not before", async () => {
  const email = anAddress();
  const invited = { email, displayName: "Maud", kind: "ADMIN" as const, password: PASSWORD };
  const { userId } = accepted(await act(admin, (work) => inviteStaff(work, invited)));
  expect(await kindsSentTo(email)).toEqual([]);
  const { id } = await db.membershipGrant.findFirstOrThrow({ where: { userId } });
  accepted(await confirm(second, id));
  expect(await kindsSentTo(email)).toEqual(["invited"]);
});

test("two who confirm at once: one does, the other is told, and one access is held", async () => {
  const [person, third] = [await aPerson(), await anAdministrator()];
  accepted(await propose(admin, person));
  const id = await lastGrant(person);
  const both = await Promise.all([second, third].map((one) => confirm(one, id)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { reason: "CONFLICT" } });
  expect(await db.membership.count({ where: { userId: person.userId } })).toBe(1);
});

test("two who propose the same at once: it is proposed once", async () => {
  const person = await aPerson();
  const both = await Promise.all([admin, second].map((one) => propose(one, person)));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(sentenceOf(await propose(second, person))).toMatch(/^Cet accès est déjà proposé/);
});

test.each([
  [after(7, -1), true],
  [after(7), false],
  [after(7, 1), false],
])("a proposal is confirmed within seven days: %s", async (at, inTime) => {
  const person = await aPerson();
  accepted(await propose(admin, person));
  const outcome = await confirm(second, await lastGrant(person), at);
  expect(outcome.ok).toBe(inTime);
  if (inTime) return;
  expect(outcome).toMatchObject({ error: { reason: "CONFLICT" } });
  expect(await listGrants(await second.actor(), at)).toEqual([]);
  accepted(await propose(second, person, PASSWORD, at));
});

test("a proposal that was withdrawn, or whose author is no administrator any more, is not confirmed", async () => {
  const person = await aPerson();
  accepted(await propose(admin, person));
  const withdrawn = await lastGrant(person);
  accepted(await act(second, (work) => withdrawMembership(work, { id: withdrawn })));
  expect(await confirm(second, withdrawn)).toMatchObject({ error: { reason: "CONFLICT" } });

  accepted(await propose(admin, person));
  const orphan = await lastGrant(person);
  const where = { userId: admin.userId, kind: "ADMIN", endedAt: null } as const;
  await db.membership.updateMany({ where, data: { endedAt: NOW } });
  expect(await confirm(second, orphan)).toMatchObject({ error: { reason: "CONFLICT" } });
  expect(await isHeld(person)).toBe(false);
});

test("who is the only administrator gives no access, and is told the way", async () => {
  const where = { userId: second.userId, kind: "ADMIN", endedAt: null } as const;
  await db.membership.updateMany({ where, data: { endedAt: NOW } });
  const person = await aPerson();
  expect(sentenceOf(await propose(admin, person))).toContain("npm run account:admin");
  expect(await db.membershipGrant.count({ where: { userId: person.userId } })).toBe(0);
});
