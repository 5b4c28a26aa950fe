import { describe, expect, test } from "vitest";
import { listAwaited } from "@/lib/accounts/awaited.queries";
import { confirmEmailChange, requestEmailChange } from "@/lib/accounts/links/email-change.commands";
import { getAddressRecovery } from "@/lib/accounts/people/address-recovery.queries";
import { recoverAddresses } from "@/lib/accounts/people/recover-addresses.job";
import { disableUser } from "@/lib/accounts/people/user.commands";
import { db } from "@/lib/platform/db/client";
import { anAddress, asVisitor, kindsSentTo, linkTo } from "@/tests/factories/accounts";
import {
  aCandidate,
  aProvenChange,
  ask,
  confirmBy,
  daysLater,
  emailOf,
  endOf,
  object,
  prove,
} from "@/tests/factories/address-recovery";
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
import { joinCompany } from "@/tests/factories/workplace";

const FORBIDDEN = { error: { reason: "FORBIDDEN" } };
const NOT_FOUND = { error: { reason: "NOT_FOUND" } };

describe("anybody but a candidate, known by two administrators", () => {
  test("waits for the second, who is neither the first nor the person, and then seven days", async () => {
    const [first, second] = [await anAdministrator(), await anAdministrator()];
    const [person, email] = [await anAdministrator("Boîte Perdue"), anAddress()];
    accepted(await ask(first, person, { email }));
    const awaited = async (days: number) =>
      (await listAwaited(await second.actor(), daysLater(days)))?.map(({ userId }) => userId);
    expect(await awaited(6)).toContain(person.userId);
    expect(await awaited(7)).not.toContain(person.userId);
    expect(await kindsSentTo(second.email)).toEqual(["addressRecoveryNews"]);
    expect(await kindsSentTo(person.email)).toEqual([]);
    expect(await confirmBy(first, person)).toMatchObject(FORBIDDEN);
    expect(await confirmBy(person, person)).toMatchObject(NOT_FOUND);
    expect(await confirmBy(await aSecretary(), person)).toMatchObject(NOT_FOUND);
    accepted(await confirmBy(second, person, daysLater(6)));
    expect(await awaited(6)).not.toContain(person.userId);
    expect(await confirmBy(second, person, daysLater(6))).toMatchObject({ ok: false });
    accepted(await prove(person, daysLater(6)));
    await recoverAddresses(daysLater(13, -1));
    expect(await emailOf(person)).toBe(person.email);
    await recoverAddresses(daysLater(13));
    expect(await emailOf(person)).toBe(email);
  });

  test.each([
    [-1, true],
    [0, false],
  ])("the second has seven days: %i ms from then: %s", async (milliseconds, isInTime) => {
    const [first, person] = [await anAdministrator(), await aPerson()];
    accepted(await ask(first, person));
    const second = await anAdministrator();
    expect((await confirmBy(second, person, daysLater(7, milliseconds))).ok).toBe(isInTime);
    await recoverAddresses(daysLater(7, milliseconds));
    expect(await endOf(person)).toBe(isInTime ? null : "LAPSED");
  });

  test("is out of the secretariat's reach, a candidate out of an administrator's, and nobody asks for themself", async () => {
    const [secretary, admin] = [await aSecretary(), await anAdministrator()];
    const candidate = await aCandidate();
    const evaluator = await aCandidate();
    const { id } = await db.company.create({
      data: {
        name: "Courtage",
        siret: "73282932000074",
        idcc: "1672",
        city: "Brest",
        createdAt: NOW,
      },
    });
    await joinCompany(evaluator, id, "EVALUATOR");
    for (const person of [await aPerson(), admin, secretary, evaluator])
      expect(await ask(secretary, person)).toMatchObject(NOT_FOUND);
    expect(await ask(admin, candidate)).toMatchObject(FORBIDDEN);
    expect(await ask(admin, admin)).toMatchObject(NOT_FOUND);
    expect(await ask(candidate, await aCandidate())).toMatchObject(NOT_FOUND);
    const seen = async (reader: Person, { userId }: Person) =>
      (await getAddressRecovery(await reader.actor(), userId, NOW))?.canAsk;
    expect([
      ...[await seen(secretary, candidate), await seen(secretary, evaluator)],
      ...[await seen(admin, evaluator), await seen(admin, candidate), await seen(admin, admin)],
    ]).toEqual([true, undefined, true, false, undefined]);
  });

  test("a candidate who has objected is from then on two administrators' concern", async () => {
    const secretary = await aSecretary();
    const [first, second] = [await anAdministrator(), await anAdministrator()];
    const { person } = await aProvenChange(secretary);
    accepted(await object(person));
    expect(await kindsSentTo(second.email)).toContain("addressRecoveryNews");
    accepted(await ask(first, person));
    accepted(await confirmBy(second, person));
  });
});

describe("what no longer stands when the delay is over lapses", () => {
  const fates: [string, (secretary: Person, person: Person) => Promise<unknown>][] = [
    [
      "who asked for it lost the secretariat",
      (secretary) =>
        db.membership.updateMany({
          where: { userId: secretary.userId },
          data: { endedAt: daysLater(1) },
        }),
    ],
    [
      "the person became more than a candidate",
      async (_, { userId }) => {
        const askedById = (await anAdministrator()).userId;
        const grant = { userId, askedById, kind: "SECRETARIAT" as const, askedAt: NOW };
        return db.membershipGrant.create({ data: { ...grant, expiresAt: daysLater(7) } });
      },
    ],
    [
      "the account was disabled",
      async (_, { userId }) =>
        accepted(
          await act(await anAdministrator(), (work) =>
            disableUser(work, { userId, version: 1, password: PASSWORD }),
          ),
        ),
    ],
  ];
  test.each(fates)("%s", async (_, befalls) => {
    const secretary = await aSecretary();
    const { person } = await aProvenChange(secretary);
    await befalls(secretary, person);
    await recoverAddresses(daysLater(7));
    expect([await emailOf(person), await endOf(person)]).toEqual([person.email, "LAPSED"]);
  });

  test("a change that the person makes themself goes first, and one they asked for serves no longer after it", async () => {
    const own = async (person: Person) => {
      const wish = { email: anAddress(), password: PASSWORD };
      accepted(await act(await withPassword(person), (work) => requestEmailChange(work, wish)));
      return linkTo(person.email, "CHANGE_EMAIL");
    };
    const secretary = await aSecretary();
    const { person: quick } = await aProvenChange(secretary);
    const { person: slow, email } = await aProvenChange(secretary);
    const first = await own(quick);
    accepted(await asVisitor((work) => confirmEmailChange(work, first)));
    expect(await endOf(quick)).toBe("REGAINED");
    const second = await own(slow);
    await recoverAddresses(daysLater(7));
    expect((await asVisitor((work) => confirmEmailChange(work, second))).ok).toBe(false);
    expect(await emailOf(slow)).toBe(email);
  });

  test("where there is no other administrator the first is told what to do", async () => {
    await db.membership.updateMany({ where: { endedAt: null }, data: { endedAt: NOW } });
    const alone = await anAdministrator();
    expect(sentenceOf(await ask(alone, await aPerson()))).toContain("npm run account:admin");
  });
});
