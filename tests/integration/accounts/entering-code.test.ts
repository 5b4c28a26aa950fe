import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { getOwnFactor } from "@/lib/accounts/factor/second-factor.queries";
import { choosePassword } from "@/lib/accounts/links/password.commands";
import { enterCode } from "@/lib/accounts/sign-in/entry.commands";
import { db } from "@/lib/platform/db/client";
import {
  asVisitor,
  aVisitor,
  forgetPassword,
  isOpen,
  kindsSentTo,
  linkTo,
  OTHER_PASSWORD,
} from "@/tests/factories/accounts";
import { codeAt, comes, gives, LATER, later, withFactor } from "@/tests/factories/factors";
import { accepted, aPerson, NOW, type Person, sentenceOf } from "@/tests/factories/people";

// the limiter reads the time itself; timers stay real
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});
afterAll(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;

const sessionsOf = ({ userId }: Person) => db.userSession.count({ where: { userId } });

describe("signing in", () => {
  test("no session is there before the code; it opens one", async () => {
    const person = await aPerson();
    const { secret } = await withFactor(person);
    const before = await sessionsOf(person);
    const came = await comes(person);
    expect(await sessionsOf(person)).toBe(before);
    expect(await gives(came, "000000")).toMatchObject({ error: { field: "oneTimeCode" } });
    expect(await sessionsOf(person)).toBe(before);
    const { sessionId } = accepted(await gives(came, codeAt(secret, LATER)));
    expect(await isOpen(sessionId, LATER)).toBe(true);
    expect(await db.userSession.findUnique({ where: { id: sessionId } })).toMatchObject({
      factorAt: LATER,
    });
  });

  test("a code serves once, also for two who give it at once, and no earlier one serves after it", async () => {
    const person = await aPerson();
    const { secret } = await withFactor(person);
    const code = codeAt(secret, LATER);
    const both = await Promise.all([comes(person), comes(person)]);
    const outcomes = await Promise.all(both.map((came) => gives(came, code)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const came = await comes(person);
    expect(sentenceOf(await gives(came, code))).toContain("déjà servi");
    expect(sentenceOf(await gives(came, codeAt(secret, later(LATER, -30_000))))).toContain(
      "déjà servi",
    );
    accepted(await gives(came, codeAt(secret, later(LATER, 30_000))));
  });

  test("the code that confirmed the application opens nothing", async () => {
    const person = await aPerson();
    const { secret } = await withFactor(person);
    const code = codeAt(secret, NOW);
    expect(sentenceOf(await gives(await comes(person, aVisitor(), NOW), code, NOW))).toContain(
      "déjà servi",
    );
  });

  test("each recovery code replaces one code once, its owner is told; another's does not", async () => {
    const [person, other] = [await aPerson(), await aPerson()];
    const { codes } = await withFactor(person);
    const { codes: others } = await withFactor(other);
    const came = await comes(person);
    expect((await gives(came, others[0] ?? "")).ok).toBe(false);
    accepted(await gives(came, codes[0] ?? ""));
    expect((await gives(await comes(person), codes[0] ?? "")).ok).toBe(false);
    expect(await getOwnFactor(await person.actor())).toMatchObject({ codesLeft: 9 });
    expect(await kindsSentTo(person.email)).toEqual(["secondFactorAdded", "recoveryCodeUsed"]);
  });

  test("what a browser holds between the two steps dies with a new password, a closed account, another browser's name", async () => {
    const person = await aPerson();
    const { secret } = await withFactor(person);
    const came = await comes(person);
    const code = codeAt(secret, LATER);
    const over = async (data: object) => {
      const { userId } = person;
      const kept = await db.user.findUniqueOrThrow({ where: { id: userId } });
      await db.user.update({ where: { id: userId }, data });
      expect(sentenceOf(await gives(came, code))).toContain("Cette étape a pris fin");
      const { passwordHash, disabledAt } = kept;
      await db.user.update({ where: { id: userId }, data: { passwordHash, disabledAt } });
    };
    await over({ passwordHash: "another" });
    await over({ disabledAt: NOW });
    const nobody = asVisitor((work) => enterCode(work, { ...came, awaited: null, code }), LATER);
    expect(sentenceOf(await nobody)).toContain("Cette étape a pris fin");
    accepted(await gives(came, code));
  });

  test("a link to the mailbox replaces the password, not the code", async () => {
    const person = await aPerson();
    await withFactor(person);
    const before = await sessionsOf(person);
    await forgetPassword(person.email);
    const link = await linkTo(person.email, "RESET_PASSWORD");
    const chosen = { ...link, newPassword: OTHER_PASSWORD, ...aVisitor() };
    expect(accepted(await asVisitor((work) => choosePassword(work, chosen)))).toHaveProperty(
      "awaited.userId",
      person.userId,
    );
    expect(await sessionsOf(person)).toBe(before);
  });
});

describe("guessing", () => {
  test("is slowed from the fifth wrong code on, wherever it comes from, and the owner's own browser does not wait", async () => {
    const person = await aPerson();
    const { secret } = await withFactor(person);
    const own = aVisitor();
    accepted(await gives(await comes(person, own), codeAt(secret, LATER)));
    const tries: string[] = [];
    for (let tried = 0; tried < 6; tried += 1)
      tries.push(sentenceOf(await gives(await comes(person), "000000")));
    expect(tries.slice(0, 5).every((said) => said.includes("n’est pas le bon"))).toBe(true);
    expect(tries[5]).toContain("Patientez 2 secondes");
    const soon = later(LATER, MINUTE);
    const right = codeAt(secret, soon);
    expect(sentenceOf(await gives(await comes(person), right, soon))).toContain("Patientez");
    accepted(await gives(await comes(person, own), right, soon));
  });

  test("from elsewhere never waits longer than an hour", async () => {
    const person = await aPerson();
    const { secret } = await withFactor(person);
    for (let tried = 0; tried < 20; tried += 1) {
      await gives(await comes(person), "000000");
      vi.setSystemTime(Date.now() + 60 * MINUTE);
    }
    expect(sentenceOf(await gives(await comes(person), "000000"))).toContain("n’est pas le bon");
    vi.setSystemTime(Date.now() + 60 * MINUTE);
    accepted(await gives(await comes(person), codeAt(secret, LATER)));
  });
});
