import { describe, expect, test } from "vitest";
import {
  confirmSecondFactor,
  drawRecoveryCodes,
  removeSecondFactor,
  startSecondFactor,
} from "@/lib/accounts/factor/second-factor.commands";
import { getOwnFactor, getOwnSetup } from "@/lib/accounts/factor/second-factor.queries";
import { signIn } from "@/lib/accounts/sign-in/sign-in.commands";
import { db } from "@/lib/platform/db/client";
import { asVisitor, aVisitor, kindsSentTo, OTHER_PASSWORD } from "@/tests/factories/accounts";
import {
  aDrawnSecret,
  codeAt,
  comes,
  gives,
  LATER,
  later,
  withFactor,
} from "@/tests/factories/factors";
import { accepted, act, aPerson, NOW, PASSWORD, sentenceOf } from "@/tests/factories/people";

const MINUTE = 60_000;

describe("an application is joined to an account", () => {
  test("by its first code, within fifteen minutes of the draw; ten codes of recovery come with it", async () => {
    const person = await aPerson();
    const secret = await aDrawnSecret(person);
    const last = later(NOW, 15 * MINUTE);
    const confirm = (at: Date) => {
      const given = { code: codeAt(secret, at), ...aVisitor() };
      return act(person, (work) => confirmSecondFactor(work, given), at);
    };
    expect(sentenceOf(await confirm(later(last, 1)))).toContain("a expiré");
    expect(await getOwnSetup(await person.actor(), later(last, 1))).toBeNull();
    const codes = accepted(await confirm(last));
    expect(new Set(codes).size).toBe(10);
    expect(await getOwnSetup(await person.actor(), last)).toBeNull();
    expect(await getOwnFactor(await person.actor())).toEqual({ confirmedAt: last, codesLeft: 10 });
    expect(sentenceOf(await confirm(last))).toContain("déjà active");
    expect(await kindsSentTo(person.email)).toEqual(["secondFactorAdded"]);
  });

  test("not by another's code, and not without the password", async () => {
    const [person, other] = [await aPerson(), await aPerson()];
    await aDrawnSecret(person);
    const given = { code: codeAt(await aDrawnSecret(other), NOW), ...aVisitor() };
    expect(await act(person, (work) => confirmSecondFactor(work, given))).toMatchObject({
      error: { field: "oneTimeCode" },
    });
    const password = OTHER_PASSWORD;
    expect(await act(person, (work) => startSecondFactor(work, { password }))).toMatchObject({
      error: { field: "password" },
    });
  });

  test("neither secret nor codes can be read in the database, and none opens for another account", async () => {
    const person = await aPerson();
    const { secret, codes } = await withFactor(person);
    const kept = await db.secondFactor.findUniqueOrThrow({
      where: { userId: person.userId },
      include: { recoveryCodes: true },
    });
    const text = JSON.stringify(kept);
    for (const word of [secret.replaceAll(" ", ""), ...codes]) expect(text).not.toContain(word);
    const other = await aPerson();
    const moved = { userId: other.userId, secret: kept.secret, createdAt: NOW };
    await db.secondFactor.create({ data: moved });
    await expect(getOwnSetup(await other.actor(), NOW)).rejects.toThrow("FACTOR_KEY");
  });
});

describe("the owner of a factor", () => {
  const proof = (secret: string) => ({ password: PASSWORD, oneTimeCode: codeAt(secret, LATER) });

  test("draws new recovery codes with password and code: the earlier ones end", async () => {
    const person = await aPerson();
    const { secret, codes } = await withFactor(person);
    const input = { ...proof(secret), ...aVisitor() };
    const drawn = accepted(await act(person, (work) => drawRecoveryCodes(work, input), LATER));
    expect(drawn).toHaveLength(10);
    expect((await gives(await comes(person), codes[0] ?? "")).ok).toBe(false);
    accepted(await gives(await comes(person), drawn[0] ?? ""));
  });

  test("removes it with password and code, not with one of them", async () => {
    const person = await aPerson();
    const { secret } = await withFactor(person);
    const removes = (input: { password: string; oneTimeCode: string }) =>
      act(person, (work) => removeSecondFactor(work, { ...input, ...aVisitor() }), LATER);
    expect(await removes({ ...proof(secret), password: OTHER_PASSWORD })).toMatchObject({
      error: { field: "password" },
    });
    expect(await removes({ ...proof(secret), oneTimeCode: "000000" })).toMatchObject({
      error: { field: "oneTimeCode" },
    });
    expect(await getOwnFactor(await person.actor())).not.toBeNull();
    accepted(await removes(proof(secret)));
    expect(await getOwnFactor(await person.actor())).toBeNull();
    const sent = { email: person.email, password: PASSWORD, ...aVisitor() };
    expect(accepted(await asVisitor((work) => signIn(work, sent)))).toHaveProperty("sessionId");
    expect((await kindsSentTo(person.email)).at(-1)).toBe("secondFactorRemoved");
  });
});
