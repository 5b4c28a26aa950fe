import { describe, expect, test } from "vitest";
import { hashPassword } from "@/lib/accounts/password-hash";
import { makeFirstAdministrator } from "@/lib/accounts/people/first-administrator.commands";
import { inviteStaff, resendInvitation } from "@/lib/accounts/people/invitation.commands";
import { endMembership } from "@/lib/accounts/people/membership.commands";
import { confirmMembership } from "@/lib/accounts/people/membership-grant.commands";
import { disableUser, enableUser } from "@/lib/accounts/people/user.commands";
import { revokeUserSessions } from "@/lib/accounts/sign-in/user-session.commands";
import { getAccountPage, listAccounts } from "@/lib/accounts/user.queries";
import { nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import {
  anAddress,
  anotherSession,
  asVisitor,
  isOpen,
  kindsSentTo,
  linkTo,
} from "@/tests/factories/accounts";
import {
  accepted,
  act,
  anAdministrator,
  aPerson,
  aSecretary,
  NOW,
  PASSWORD,
} from "@/tests/factories/people";

describe("the administrator", () => {
  test("ends an access, which the person's next request feels, and the person is told", async () => {
    const [admin, secretary] = [await anAdministrator(), await aSecretary()];
    const page = await getAccountPage(await admin.actor(), secretary.userId, NOW);
    const id = page?.memberships[0]?.id ?? "";
    const end = () => act(admin, (work) => endMembership(work, { id, password: PASSWORD }));
    accepted(await end());
    expect((await secretary.actor()).relations.isSecretariat).toBe(false);
    expect(await kindsSentTo(secretary.email)).toEqual(["accessEnded"]);
    expect(await end()).toMatchObject({ error: { reason: "CONFLICT" } });
  });

  test("disables and enables an account; a stale page is refused", async () => {
    const [admin, person] = [await anAdministrator(), await aPerson()];
    const { userId } = person;
    const session = await anotherSession(person);
    accepted(
      await act(admin, (work) => disableUser(work, { userId, version: 1, password: PASSWORD })),
    );
    expect(await isOpen(session)).toBe(false);
    const stale = await act(admin, (work) =>
      enableUser(work, { userId, version: 1, password: PASSWORD }),
    );
    expect(stale).toMatchObject({ error: { reason: "CONFLICT" } });
    accepted(
      await act(admin, (work) => enableUser(work, { userId, version: 2, password: PASSWORD })),
    );
    expect(await isOpen(session)).toBe(false);
  });

  test("two who disable at once: one wins, the other is told", async () => {
    const [one, two, { userId }] = [
      await anAdministrator(),
      await anAdministrator(),
      await aPerson(),
    ];
    const results = await Promise.all(
      [one, two].map((admin) =>
        act(admin, (work) => disableUser(work, { userId, version: 1, password: PASSWORD })),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { reason: "CONFLICT" } });
  });

  test("signs somebody out everywhere", async () => {
    const [admin, person] = [await anAdministrator(), await aPerson()];
    const session = await anotherSession(person);
    accepted(await act(admin, (work) => revokeUserSessions(work, { userId: person.userId })));
    expect(await isOpen(session)).toBe(false);
  });

  test("sends an invitation again, for the same purpose, and only while it is awaited", async () => {
    const [admin, colleague] = [await anAdministrator(), await anAdministrator()];
    const email = anAddress();
    const invited = {
      email,
      displayName: "Maud",
      kind: "SECRETARIAT" as const,
      password: PASSWORD,
    };
    const { userId } = accepted(await act(admin, (work) => inviteStaff(work, invited)));
    expect(await getAccountPage(await admin.actor(), userId, NOW)).toMatchObject({
      state: "INVITED",
      canResend: false,
    });
    expect(await act(admin, (work) => resendInvitation(work, { userId }))).toMatchObject({
      error: { reason: "RULE", message: expect.stringContaining("confirme d’abord l’accès") },
    });
    expect(await kindsSentTo(email)).toEqual([]);
    const { id } = await db.membershipGrant.findFirstOrThrow({ where: { userId } });
    accepted(await act(colleague, (work) => confirmMembership(work, { id, password: PASSWORD })));
    const first = await linkTo(email, "JOIN");
    accepted(await act(admin, (work) => resendInvitation(work, { userId })));
    const second = await db.invitation.findMany({ where: { userId }, orderBy: { id: "asc" } });
    expect(second.map(({ id, revokedAt }) => [id === first.id, revokedAt !== null])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(new Set(second.map(({ purpose }) => purpose)).size).toBe(1);
    const data = { passwordHash: await hashPassword(PASSWORD), emailConfirmedAt: NOW };
    await db.user.update({ where: { id: userId }, data });
    expect(await act(admin, (work) => resendInvitation(work, { userId }))).toMatchObject({
      error: { reason: "RULE" },
    });
  });
});

describe("the list of accounts", () => {
  test("finds whatever the accents and the case, and pages by key without a gap", async () => {
    const actor = await (await anAdministrator()).actor();
    const mark = anAddress().slice(0, 8);
    const names = Array.from({ length: 27 }, (_, rank) => `Éléonore Đặng ${mark} ${rank}`);
    for (const name of names) await aPerson(name);
    const first = await listAccounts(actor, {
      words: `eleonore dang ${mark.toUpperCase()}`,
      after: null,
    });
    const rest = await listAccounts(actor, {
      words: `ÉLÉONORE ĐẶNG ${mark}`,
      after: first?.next ?? null,
    });
    const found = [...(first?.lines ?? []), ...(rest?.lines ?? [])].map(
      ({ displayName }) => displayName,
    );
    expect(first?.lines).toHaveLength(25);
    expect(found.toSorted()).toEqual(names.toSorted());
    expect(rest?.next).toBeNull();
  });

  test("finds somebody by every word in any order", async () => {
    const actor = await (await anAdministrator()).actor();
    const { userId, email } = await aPerson("Maud L’Herbeaux‑Vasseur");
    const found = async (words: string) =>
      (await listAccounts(actor, { words, after: null }))?.lines.map(({ id }) => id);
    for (const words of ["Maud L’Herbeaux", "lherbeaux MAUD", "Vasseur Lherbeaux", `maud ${email}`])
      expect([words, await found(words)]).toEqual([words, [userId]]);
    expect(await found("Maud Introuvable")).toEqual([]);
  });

  test.each(["%", "_", "\\"])("takes %j for a letter like another", async (words) => {
    const actor = await (await anAdministrator()).actor();
    expect((await listAccounts(actor, { words, after: null }))?.lines).toEqual([]);
  });

  test("and each account exist for the administrator alone", async () => {
    const { userId } = await aPerson();
    for (const actor of [
      await (await aSecretary()).actor(),
      await (await aPerson()).actor(),
      nobody,
    ]) {
      expect(await listAccounts(actor, { words: "", after: null })).toBeNull();
      expect(await getAccountPage(actor, userId, NOW)).toBeNull();
    }
  });
});

test("the first two administrators are made at the terminal, until both have opened their account", async () => {
  await db.membership.updateMany({
    where: { kind: "ADMIN", endedAt: null },
    data: { endedAt: NOW },
  });
  const opened = { passwordHash: await hashPassword(PASSWORD), emailConfirmedAt: NOW };
  const make = (email: string) => asVisitor((work) => makeFirstAdministrator(work, email));
  const [one, two] = [anAddress(), anAddress()];
  const first = accepted(await make(one));
  const again = accepted(await make(one));
  expect(first.link?.id).not.toBe(again.link?.id);
  expect(
    await db.membership.count({ where: { user: { email: one }, kind: "ADMIN", endedAt: null } }),
  ).toBe(1);
  await db.user.update({ where: { email: one }, data: opened });
  accepted(await make(two));
  expect(await kindsSentTo(one)).toEqual(["accessChanged"]);
  await db.user.update({ where: { email: two }, data: opened });
  expect(await make(anAddress())).toMatchObject({ ok: false, error: { reason: "RULE" } });
});
