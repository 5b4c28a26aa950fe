import { describe, expect, test } from "vitest";
import { hashPassword } from "@/lib/accounts/password-hash";
import { makeFirstAdministrator } from "@/lib/accounts/people/first-administrator.commands";
import { inviteStaff, resendInvitation } from "@/lib/accounts/people/invitation.commands";
import { endMembership, grantMembership } from "@/lib/accounts/people/membership.commands";
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
  PASSWORD,
} from "@/tests/factories/accounts";
import { accepted, act, anAdministrator, aPerson, aSecretary, NOW } from "@/tests/factories/people";

describe("the administrator", () => {
  test("invites to the secretariat, and the access is there at once", async () => {
    const admin = await anAdministrator();
    const invited = { email: anAddress(), displayName: "Maud Đặng", kind: "SECRETARIAT" as const };
    const { userId } = accepted(await act(admin, (work) => inviteStaff(work, invited)));
    expect(await kindsSentTo(invited.email)).toEqual(["invited"]);
    expect(
      await db.membership.count({ where: { userId, kind: "SECRETARIAT", endedAt: null } }),
    ).toBe(1);
  });

  test("ends an access, which the person's next request feels, and gives it again", async () => {
    const [admin, secretary] = [await anAdministrator(), await aSecretary()];
    const { userId } = secretary;
    const page = await getAccountPage(await admin.actor(), userId, NOW);
    const id = page?.memberships[0]?.id ?? "";
    accepted(await act(admin, (work) => endMembership(work, { id })));
    expect((await secretary.actor()).relations.isSecretariat).toBe(false);
    expect(await act(admin, (work) => endMembership(work, { id }))).toMatchObject({
      error: { reason: "CONFLICT" },
    });
    accepted(await act(admin, (work) => grantMembership(work, { userId, kind: "SECRETARIAT" })));
    expect((await secretary.actor()).relations.isSecretariat).toBe(true);
  });

  test("disables and enables an account; a stale page is refused", async () => {
    const [admin, person] = [await anAdministrator(), await aPerson()];
    const { userId } = person;
    const session = await anotherSession(person);
    accepted(await act(admin, (work) => disableUser(work, { userId, version: 1 })));
    expect(await isOpen(session)).toBe(false);
    const stale = await act(admin, (work) => enableUser(work, { userId, version: 1 }));
    expect(stale).toMatchObject({ error: { reason: "CONFLICT" } });
    accepted(await act(admin, (work) => enableUser(work, { userId, version: 2 })));
    expect(await isOpen(session)).toBe(false);
  });

  test("two who disable at once: one wins, the other is told", async () => {
    const [one, two, { userId }] = [
      await anAdministrator(),
      await anAdministrator(),
      await aPerson(),
    ];
    const results = await Promise.all(
      [one, two].map((admin) => act(admin, (work) => disableUser(work, { userId, version: 1 }))),
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
    const admin = await anAdministrator();
    const email = anAddress();
    const { userId } = accepted(
      await act(admin, (work) =>
        inviteStaff(work, { email, displayName: "Maud", kind: "SECRETARIAT" }),
      ),
    );
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

test("the first administrator is made at the terminal, until one has opened their account", async () => {
  await db.membership.updateMany({ where: { kind: "ADMIN" }, data: { endedAt: NOW } });
  const email = anAddress();
  const make = () => asVisitor((work) => makeFirstAdministrator(work, email));
  const first = accepted(await make());
  const again = accepted(await make());
  expect(first.link?.id).not.toBe(again.link?.id);
  expect(
    await db.membership.count({ where: { user: { email }, kind: "ADMIN", endedAt: null } }),
  ).toBe(1);
  await db.user.update({
    where: { email },
    data: { passwordHash: await hashPassword(PASSWORD), emailConfirmedAt: NOW },
  });
  expect(await make()).toMatchObject({ ok: false, error: { reason: "RULE" } });
});
