import { describe, expect, test } from "vitest";
import { LINK_REFUSED } from "@/lib/accounts/invitation";
import { findLink } from "@/lib/accounts/invitation.queries";
import { choosePassword, requestPasswordLink } from "@/lib/accounts/password.commands";
import { confirmRegistration, register } from "@/lib/accounts/registration.commands";
import { signIn } from "@/lib/accounts/user-session.commands";
import { findActor } from "@/lib/auth/actor.queries";
import { db } from "@/lib/db/client";
import { OTHER_PASSWORD, PASSWORD, aRegistration, anAddress, asVisitor, kindsSentTo, linkTo } from "@/tests/factories/accounts";
import { NOW, valueOf } from "@/tests/factories/people";

const HOUR = 60 * 60 * 1000;
const after = (hours: number, milliseconds = 0) => new Date(NOW.getTime() + hours * HOUR + milliseconds);
const enter = (email: string, password = PASSWORD) =>
  asVisitor((work) => signIn(work, { email, password, place: email, userAgent: "" }));
type Link = { id: string; secret: string };
const confirm = (link: Link, password = PASSWORD, now = NOW) =>
  asVisitor((work) => confirmRegistration(work, { ...link, password, userAgent: "" }), now);
const choose = (link: Link, newPassword = OTHER_PASSWORD, now = NOW) =>
  asVisitor((work) => choosePassword(work, { ...link, newPassword, userAgent: "" }), now);
const refused = { ok: false, error: { reason: "RULE", message: LINK_REFUSED } };

describe("from registration to sign-in", () => {
  test("the address is confirmed first, then the password opens a session of twelve hours", async () => {
    const email = await aRegistration();
    expect(await enter(email)).toMatchObject({ ok: false, error: { reason: "RULE" } });
    const first = valueOf(await confirm(await linkTo(email, "CONFIRM_EMAIL")));
    expect(await findActor(first.sessionId, NOW)).not.toBeNull();
    const { sessionId } = valueOf(await enter(email));
    expect(await findActor(sessionId, after(12, -1))).not.toBeNull();
    expect(await findActor(sessionId, after(12))).toBeNull();
  });

  test("the database holds no password and no link's secret", async () => {
    const email = await aRegistration();
    const { secret } = await linkTo(email, "CONFIRM_EMAIL");
    const user = await db.user.findUniqueOrThrow({ where: { email }, include: { invitations: true, messages: true } });
    const stored = JSON.stringify(user);
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(PASSWORD);
  });

  test("whoever registers another's address gets nothing from its owner's confirmation", async () => {
    const email = await aRegistration();
    const link = await linkTo(email, "CONFIRM_EMAIL");
    expect(await confirm(link, "Le mot de passe du propriétaire 1")).toMatchObject({ error: { field: "password" } });
    expect(await findLink(link.id, link.secret, ["CONFIRM_EMAIL"], NOW)).not.toBeNull();
  });
});

describe("a one-use link", () => {
  test("is read without being used up", async () => {
    const email = await aRegistration();
    const link = await linkTo(email, "CONFIRM_EMAIL");
    for (const _ of [1, 2]) {
      expect(await findLink(link.id, link.secret, ["CONFIRM_EMAIL"], NOW)).toMatchObject({ email });
    }
    expect((await confirm(link)).ok).toBe(true);
  });

  test("serves once, and a second use reads like any other dead link", async () => {
    const email = await aRegistration();
    const link = await linkTo(email, "CONFIRM_EMAIL");
    valueOf(await confirm(link));
    expect(await confirm(link)).toEqual(refused);
    expect(await findLink(link.id, link.secret, ["CONFIRM_EMAIL"], NOW)).toBeNull();
  });

  test("altered, unknown or of another kind, does not serve", async () => {
    const email = await aRegistration();
    const link = await linkTo(email, "CONFIRM_EMAIL");
    const altered = { ...link, secret: link.secret.replace(/.$/, (last) => (last === "A" ? "B" : "A")) };
    const unknown = { ...link, id: crypto.randomUUID() };
    expect(await confirm(altered)).toEqual(refused);
    expect(await confirm(unknown)).toEqual(refused);
    expect(await choose(link)).toEqual(refused);
    expect((await confirm(link)).ok).toBe(true);
  });

  test.each([
    [-1, true],
    [0, false],
    [1, false],
  ])("ends after 48 hours: %i ms from the end it serves: %s", async (milliseconds, serves) => {
    const link = await linkTo(await aRegistration(), "CONFIRM_EMAIL");
    expect((await confirm(link, PASSWORD, after(48, milliseconds))).ok).toBe(serves);
  });

  test.each([
    [-1, true],
    [0, false],
  ])("of a forgotten password ends after one hour: %i ms from the end it serves: %s", async (milliseconds, serves) => {
    const email = await aRegistration();
    valueOf(await asVisitor((work) => requestPasswordLink(work, { email })));
    const link = await linkTo(email, "RESET_PASSWORD");
    expect((await choose(link, OTHER_PASSWORD, after(1, milliseconds))).ok).toBe(serves);
  });

  test("used by two at once opens one session", async () => {
    const email = await aRegistration();
    valueOf(await asVisitor((work) => requestPasswordLink(work, { email })));
    const link = await linkTo(email, "RESET_PASSWORD");
    const results = await Promise.all([choose(link), choose(link, PASSWORD), choose(link)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.userSession.count({ where: { user: { email }, revokedAt: null } })).toBe(1);
  });

  test("sent anew makes the earlier one void", async () => {
    const email = await aRegistration();
    const first = await linkTo(email, "CONFIRM_EMAIL");
    await aRegistration(email);
    expect(await confirm(first)).toEqual(refused);
    expect((await confirm(await linkTo(email, "CONFIRM_EMAIL"))).ok).toBe(true);
  });

  test("of a forgotten password replaces the password and ends every session", async () => {
    const email = await aRegistration();
    const { sessionId } = valueOf(await confirm(await linkTo(email, "CONFIRM_EMAIL")));
    valueOf(await asVisitor((work) => requestPasswordLink(work, { email })));
    valueOf(await choose(await linkTo(email, "RESET_PASSWORD")));
    expect(await findActor(sessionId, NOW)).toBeNull();
    expect((await enter(email)).ok).toBe(false);
    expect((await enter(email, OTHER_PASSWORD)).ok).toBe(true);
  });
});

describe("nothing tells whether an account exists", () => {
  const form = (email: string) => ({ displayName: "Somebody", email, newPassword: OTHER_PASSWORD });

  test("registering a known and an unknown address: same answer, one letter each", async () => {
    const known = await aRegistration();
    valueOf(await confirm(await linkTo(known, "CONFIRM_EMAIL")));
    const unknown = anAddress();
    const answers = [];
    for (const email of [known, unknown]) answers.push(await asVisitor((work) => register(work, form(email))));
    expect(answers[0]).toEqual(answers[1]);
    expect(await kindsSentTo(known)).toEqual(["confirmEmail", "alreadyRegistered"]);
    expect(await kindsSentTo(unknown)).toEqual(["confirmEmail"]);
    expect((await enter(known)).ok).toBe(true);
  });

  test("a forgotten password: same answer, and a letter to the owner alone", async () => {
    const known = await aRegistration();
    const unknown = anAddress();
    const answers = [];
    for (const email of [known, unknown]) answers.push(await asVisitor((work) => requestPasswordLink(work, { email })));
    expect(answers[0]).toEqual(answers[1]);
    expect(await kindsSentTo(known)).toEqual(["confirmEmail", "resetPassword"]);
    expect(await db.user.count({ where: { email: unknown } })).toBe(0);
  });

  test("signing in: unknown, unconfirmed, disabled and wrong read the same", async () => {
    const [unconfirmed, disabled, right] = await Promise.all([aRegistration(), aRegistration(), aRegistration()]);
    for (const email of [disabled, right]) valueOf(await confirm(await linkTo(email, "CONFIRM_EMAIL")));
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

  test("five letters an hour reach one address, and the sixth request reads the same", async () => {
    const email = await aRegistration();
    const answers = [];
    for (let asked = 0; asked < 6; asked += 1) {
      answers.push(await asVisitor((work) => requestPasswordLink(work, { email })));
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await kindsSentTo(email)).toHaveLength(5);
  });
});
