import { describe, expect, test } from "vitest";
import { findOneUseLink } from "@/lib/accounts/links/invitation.queries";
import { register } from "@/lib/accounts/links/registration.commands";
import { invitePerson } from "@/lib/accounts/people/invitation.commands";
import { findActor } from "@/lib/platform/auth/actor.queries";
import { db } from "@/lib/platform/db/client";
import {
  anAddress,
  aRegistration,
  asVisitor,
  aVisitor,
  confirmAddress,
  enter,
  forgetPassword,
  kindsSentTo,
  linkTo,
  OTHER_PASSWORD,
  PASSWORD,
} from "@/tests/factories/accounts";
import { accepted, act, aSecretary, NOW } from "@/tests/factories/people";

const HOUR = 60 * 60 * 1000;
const hoursLater = (hours: number, milliseconds = 0) =>
  new Date(NOW.getTime() + hours * HOUR + milliseconds);

describe("from registration to sign-in", () => {
  test("the address is confirmed first, then the password opens a session of twelve hours", async () => {
    const email = await aRegistration();
    expect(await enter(email)).toMatchObject({ ok: false, error: { reason: "RULE" } });
    const first = accepted(await confirmAddress(await linkTo(email, "CONFIRM_EMAIL")));
    expect(await findActor(first.sessionId, NOW)).not.toBeNull();
    const { sessionId } = accepted(await enter(email));
    expect(await db.userSession.findUniqueOrThrow({ where: { id: sessionId } })).toMatchObject({
      expiresAt: hoursLater(12),
    });
  });

  test("the database holds no password and no link's secret", async () => {
    const email = await aRegistration();
    const { secret } = await linkTo(email, "CONFIRM_EMAIL");
    const user = await db.user.findUniqueOrThrow({
      where: { email },
      include: { invitations: true, messages: true },
    });
    const stored = JSON.stringify(user);
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(PASSWORD);
  });

  test("whoever registers another's address gets nothing from its owner's confirmation", async () => {
    const email = await aRegistration();
    const link = await linkTo(email, "CONFIRM_EMAIL");
    expect(await confirmAddress(link, "Le mot de passe du propriétaire 1")).toMatchObject({
      error: { field: "password" },
    });
    expect(await findOneUseLink(link.id, link.secret, ["CONFIRM_EMAIL"], NOW)).not.toBeNull();
  });
});

describe("nothing tells whether an account exists", () => {
  const form = (email: string) => ({ displayName: "Somebody", email, newPassword: OTHER_PASSWORD });

  test("registering a known and an unknown address: same answer, one letter each", async () => {
    const known = await aRegistration();
    accepted(await confirmAddress(await linkTo(known, "CONFIRM_EMAIL")));
    const unknown = anAddress();
    const answers = [];
    for (const email of [known, unknown])
      answers.push(await asVisitor((work) => register(work, { ...form(email), ...aVisitor() })));
    expect(answers[0]).toEqual(answers[1]);
    expect(await kindsSentTo(known)).toEqual(["confirmEmail", "alreadyRegistered"]);
    expect(await kindsSentTo(unknown)).toEqual(["confirmEmail"]);
    expect((await enter(known)).ok).toBe(true);
  });

  test("a forgotten password: same answer, and a letter to the owner alone", async () => {
    const known = await aRegistration();
    const unknown = anAddress();
    const answers = [];
    for (const email of [known, unknown]) answers.push(await forgetPassword(email));
    expect(answers[0]).toEqual(answers[1]);
    expect(await kindsSentTo(known)).toEqual(["confirmEmail", "resetPassword"]);
    expect(await db.user.count({ where: { email: unknown } })).toBe(0);
  });

  test("signing in: unknown, unconfirmed, disabled and wrong read the same", async () => {
    const [unconfirmed, disabled, right] = await Promise.all([
      aRegistration(),
      aRegistration(),
      aRegistration(),
    ]);
    for (const email of [disabled, right])
      accepted(await confirmAddress(await linkTo(email, "CONFIRM_EMAIL")));
    await db.user.update({ where: { email: disabled }, data: { disabledAt: NOW } });
    const answers = [
      await enter(anAddress()),
      await enter(unconfirmed),
      await enter(disabled),
      await enter(right, OTHER_PASSWORD),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.ok).toBe(false);
  });

  test("five letters an hour are sent for one asker, and the sixth request reads the same", async () => {
    const [email, stranger] = [await aRegistration(), aVisitor()];
    const answers = [];
    for (let asked = 0; asked < 6; asked += 1) answers.push(await forgetPassword(email, stranger));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await kindsSentTo(email)).toHaveLength(1 + 5);
  });
});

test("who registers another's address does not choose the name they are invited under; a second invitation neither", async () => {
  const email = await aRegistration();
  const secretary = await aSecretary();
  const invite = (displayName: string) =>
    act(secretary, (work) => invitePerson(work, { email, displayName, purpose: "essai" }));
  const named = async () => (await db.user.findUniqueOrThrow({ where: { email } })).displayName;
  accepted(await invite("Omar Haddad"));
  expect(await named()).toBe("Omar Haddad");
  accepted(await invite("Quelqu’un d’autre"));
  expect(await named()).toBe("Omar Haddad");
  const opened = await aRegistration();
  accepted(await confirmAddress(await linkTo(opened, "CONFIRM_EMAIL")));
  const { displayName } = await db.user.findUniqueOrThrow({ where: { email: opened } });
  const rename = { email: opened, displayName: "Un autre nom", purpose: "essai" };
  accepted(await act(secretary, (work) => invitePerson(work, rename)));
  expect(await db.user.findUniqueOrThrow({ where: { email: opened } })).toMatchObject({
    displayName,
  });
});
