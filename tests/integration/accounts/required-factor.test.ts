import { afterEach, expect, test } from "vitest";
import { removeSecondFactor } from "@/lib/accounts/factor/second-factor.commands";
import {
  confirmFactorReset,
  proposeFactorReset,
} from "@/lib/accounts/people/factor-reset.commands";
import { findSession } from "@/lib/platform/auth/actor.queries";
import { db } from "@/lib/platform/db/client";
import type { SettingKey } from "@/lib/settings/setting";
import { anotherSession, aVisitor, kindsSentTo } from "@/tests/factories/accounts";
import { codeAt, LATER, later, withFactor } from "@/tests/factories/factors";
import {
  accepted,
  act,
  anAdministrator,
  anOfficer,
  aPerson,
  aSecretary,
  NOW,
  PASSWORD,
  type Person,
  sentenceOf,
  withPassword,
} from "@/tests/factories/people";
import { joinCompany } from "@/tests/factories/workplace";

const DAYS = 24 * 60 * 60 * 1000;

const ask = (key: SettingKey, value = "on") =>
  db.setting.update({ where: { key }, data: { value } });
afterEach(async () => {
  const key = { startsWith: "account.factor" };
  await db.setting.updateMany({ where: { key, value: "on" }, data: { value: "off" } });
});

/** Signs in, and is then as the session says at an instant. */
async function signsIn(person: Person, now = NOW) {
  const sessionId = await anotherSession(person, now);
  const at = async (instant: Date) => {
    await db.userSession.update({
      where: { id: sessionId },
      data: { seenAt: instant, expiresAt: later(instant, DAYS) },
    });
    return findSession(sessionId, instant);
  };
  return at;
}

test("nobody is asked for a factor unless a setting asks it of their role", async () => {
  const secretary = await aSecretary();
  const at = await signsIn(secretary);
  expect(await at(later(NOW, 100 * DAYS))).toMatchObject({ lacksFactor: false, factorDueAt: null });
  expect(await kindsSentTo(secretary.email)).toEqual([]);
});

test("who lacks it is told when they sign in, keeps everything for fourteen days, then holds nothing until it is set up", async () => {
  await ask("account.factorSecretariat");
  const secretary = await aSecretary();
  const at = await signsIn(secretary);
  const due = later(NOW, 14 * DAYS);
  expect(await kindsSentTo(secretary.email)).toEqual(["secondFactorDue"]);
  const isSecretariat = async (now: Date) => (await at(now))?.actor.relations.isSecretariat;
  expect(await at(later(due, -1))).toMatchObject({ lacksFactor: true, factorDueAt: due });
  expect(await isSecretariat(later(due, -1))).toBe(true);
  expect(await isSecretariat(due)).toBe(false);
  const again = await signsIn(secretary, due);
  expect((await again(due))?.actor).toMatchObject({
    ...{ userId: secretary.userId, relations: { isSecretariat: false } },
  });
  expect(await kindsSentTo(secretary.email)).toEqual(["secondFactorDue"]);
  await withFactor(secretary, due);
  expect(await isSecretariat(due)).toBe(true);
});

test.each([
  ["account.factorSecretariat", aSecretary],
  ["account.factorAdministrators", anAdministrator],
  ["account.factorOfficers", anOfficer],
] as const)("%s asks it of those and of nobody else", async (key, role) => {
  await ask(key);
  const [asked, other] = [await role(), await aPerson()];
  expect(await (await signsIn(asked))(NOW)).toMatchObject({ lacksFactor: true });
  expect(await (await signsIn(other))(NOW)).toMatchObject({ lacksFactor: false });
});

test("a manager is asked for it, an evaluator of the same company is not; the days of grace are a setting", async () => {
  await ask("account.factorManagers");
  await ask("account.factorGraceDays", "3");
  const data = { name: "Assurances du Midi", siret: "35600000000048", idcc: "1672", city: "Nîmes" };
  const { id } = await db.company.create({ data: { ...data, createdAt: NOW } });
  const [manager, evaluator] = [await aPerson(), await aPerson()];
  await joinCompany(manager, id, "MANAGER");
  await joinCompany(evaluator, id, "EVALUATOR");
  const due = { lacksFactor: true, factorDueAt: later(NOW, 3 * DAYS) };
  expect(await (await signsIn(manager))(NOW)).toMatchObject(due);
  expect(await (await signsIn(evaluator))(NOW)).toMatchObject({ lacksFactor: false });
  await ask("account.factorGraceDays", "14");
});

test("it is not removed while the role asks for it, and is once it does not", async () => {
  const secretary = await aSecretary();
  const { secret } = await withFactor(secretary);
  await ask("account.factorSecretariat");
  const input = { password: PASSWORD, oneTimeCode: codeAt(secret, LATER), ...aVisitor() };
  const removes = () => act(secretary, (work) => removeSecondFactor(work, input), LATER);
  expect(sentenceOf(await removes())).toContain("elle ne se retire pas");
  expect(await db.secondFactor.count({ where: { userId: secretary.userId } })).toBe(1);
  await ask("account.factorSecretariat", "off");
  accepted(await removes());
});

test("after a reset by two administrators the set-up is due at the next sign-in", async () => {
  await ask("account.factorSecretariat");
  const [admin, second] = [await anAdministrator(), await anAdministrator()];
  const secretary = await withPassword(await aSecretary());
  await withFactor(secretary);
  const { userId } = secretary;
  const password = PASSWORD;
  accepted(await act(admin, (work) => proposeFactorReset(work, { userId, password })));
  const { id } = await db.factorReset.findFirstOrThrow({ where: { userId } });
  accepted(await act(second, (work) => confirmFactorReset(work, { id, password }), LATER));
  const at = await signsIn(secretary, LATER);
  expect((await at(LATER))?.actor.relations.isSecretariat).toBe(false);
});
