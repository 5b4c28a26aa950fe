import { describe, expect, test } from "vitest";
import { confirmEmailChange, requestEmailChange } from "@/lib/accounts/links/email-change.commands";
import { LINK_REFUSED } from "@/lib/accounts/links/invitation";
import {
  changePassword,
  choosePassword,
  confirmPassword,
} from "@/lib/accounts/links/password.commands";
import { hashPassword } from "@/lib/accounts/password-hash";
import { invitePerson } from "@/lib/accounts/people/invitation.commands";
import { signOut } from "@/lib/accounts/sign-in/sign-in.commands";
import { revokeOwnSession } from "@/lib/accounts/sign-in/user-session.commands";
import { deliverMessage } from "@/lib/messages/outgoing-message.delivery";
import { findActor } from "@/lib/platform/auth/actor.queries";
import { db } from "@/lib/platform/db/client";
import {
  anAddress,
  anotherSession,
  aRegistration,
  asVisitor,
  aVisitor,
  isOpen,
  kindsSentTo,
  linkTo,
  OTHER_PASSWORD,
  opened,
  PASSWORD,
} from "@/tests/factories/accounts";
import { accepted, act, aPerson, NOW, type Person } from "@/tests/factories/people";

async function someone(): Promise<Person> {
  const person = await aPerson();
  const passwordHash = await hashPassword(PASSWORD);
  await db.user.update({ where: { id: person.userId }, data: { passwordHash } });
  return person;
}
const sessionOf = async (person: Person) => (await person.actor()).sessionId ?? "";

describe("sessions", () => {
  test("a new password ends the other ones, and not this one", async () => {
    const person = await someone();
    const other = await anotherSession(person);
    const change = { password: PASSWORD, newPassword: OTHER_PASSWORD };
    accepted(await act(person, (work) => changePassword(work, change)));
    expect(await isOpen(other)).toBe(false);
    expect(await isOpen(await sessionOf(person))).toBe(true);
    expect(await kindsSentTo(person.email)).toEqual(["passwordChanged"]);
    expect((await act(person, (work) => confirmPassword(work, OTHER_PASSWORD))).ok).toBe(true);
  });

  test("the present password is asked for", async () => {
    const person = await someone();
    const other = await anotherSession(person);
    const change = { password: OTHER_PASSWORD, newPassword: "Trois petits chats + 1 gris" };
    expect(await act(person, (work) => changePassword(work, change))).toMatchObject({
      error: { field: "password" },
    });
    expect(await isOpen(other)).toBe(true);
  });

  test("one of one's own can be ended; another's does not exist", async () => {
    const [person, stranger] = [await someone(), await someone()];
    const id = await anotherSession(person);
    expect(await act(stranger, (work) => revokeOwnSession(work, { id }))).toMatchObject({
      error: { reason: "NOT_FOUND" },
    });
    expect(await isOpen(id)).toBe(true);
    accepted(await act(person, (work) => revokeOwnSession(work, { id })));
    expect(await isOpen(id)).toBe(false);
  });

  test("signing out ends this one alone, at once", async () => {
    const person = await someone();
    const other = await anotherSession(person);
    const own = await sessionOf(person);
    accepted(await act(person, signOut));
    expect([await isOpen(own), await isOpen(other)]).toEqual([false, true]);
  });
});

describe("a password asked for again", () => {
  test("is slowed for this session and no other", async () => {
    const person = await someone();
    for (let tried = 0; tried < 5; tried += 1)
      await act(person, (work) => confirmPassword(work, OTHER_PASSWORD));
    const refused = await act(person, (work) => confirmPassword(work, PASSWORD));
    expect(refused).toMatchObject({ error: { reason: "RULE", field: "password" } });
    expect(JSON.stringify(refused)).toContain("Patientez");
    const actor = await findActor(await anotherSession(person), NOW);
    const elsewhere = { ...person, actor: async () => actor ?? (await person.actor()) };
    expect((await act(elsewhere, (work) => confirmPassword(work, PASSWORD))).ok).toBe(true);
  });
});

describe("another address", () => {
  const ask = (person: Person, email: string) =>
    act(person, (work) => requestEmailChange(work, { email, password: PASSWORD }));

  test("replaces the old one once confirmed, and not before", async () => {
    const person = await someone();
    const email = anAddress();
    accepted(await ask(person, email));
    expect(await kindsSentTo(person.email)).toEqual(["emailChangeAsked", "changeEmail"]);
    const link = await linkTo(person.email, "CHANGE_EMAIL");
    accepted(await asVisitor((work) => confirmEmailChange(work, link)));
    expect(await db.user.findUniqueOrThrow({ where: { id: person.userId } })).toMatchObject({
      email,
    });
    expect(await asVisitor((work) => confirmEmailChange(work, link))).toMatchObject({
      error: { message: LINK_REFUSED },
    });
  });

  test("that serves another account: same answer, its owner is told, nothing changes", async () => {
    const [person, owner] = [await someone(), await someone()];
    expect(await ask(person, owner.email)).toEqual(await ask(await someone(), anAddress()));
    expect(await kindsSentTo(owner.email)).toEqual(["alreadyRegistered"]);
    expect(await kindsSentTo(person.email)).toEqual(["emailChangeAsked"]);
  });

  test("taken by somebody in the meantime, reads like a dead link", async () => {
    const person = await someone();
    const email = anAddress();
    accepted(await ask(person, email));
    await aPerson("Plus rapide", email);
    const link = await linkTo(person.email, "CHANGE_EMAIL");
    expect(await asVisitor((work) => confirmEmailChange(work, link))).toMatchObject({
      error: { message: LINK_REFUSED },
    });
  });
});

describe("invitePerson", () => {
  const invite = (email: string) =>
    asVisitor((work) =>
      invitePerson(work, { email, displayName: "Inès d’Ürsel", purpose: "membre du jury" }),
    );

  test("a new address gets a link, on which a password opens the account", async () => {
    const email = anAddress();
    const userId = accepted(await invite(email));
    expect(await kindsSentTo(email)).toEqual(["invited"]);
    const link = await linkTo(email, "JOIN");
    const open = { ...link, newPassword: PASSWORD, ...aVisitor() };
    const { sessionId } = accepted(
      await asVisitor((work) => choosePassword(work, open).then(opened)),
    );
    expect((await findActor(sessionId, NOW))?.userId).toBe(userId);
  });

  test("an account is told of its new access", async () => {
    const person = await someone();
    expect(accepted(await invite(person.email))).toBe(person.userId);
    expect(await kindsSentTo(person.email)).toEqual(["joined"]);
  });

  test("one that nobody has confirmed is invited, and its password replaced", async () => {
    const email = await aRegistration();
    accepted(await invite(email));
    expect(await kindsSentTo(email)).toEqual(["confirmEmail", "invited"]);
  });

  test("two at once for one new address make one account", async () => {
    const email = anAddress();
    const [one, two] = await Promise.all([invite(email), invite(email)]);
    expect(accepted(one)).toBe(accepted(two));
  });
});

test("without SMTP a message stays in the portal", async () => {
  const email = await aRegistration();
  const { id } = await db.outgoingMessage.findFirstOrThrow({ where: { recipient: { email } } });
  await deliverMessage(NOW, { messageId: id });
  expect(await db.outgoingMessage.findUniqueOrThrow({ where: { id } })).toMatchObject({
    sentAt: null,
    attempts: 0,
  });
});
