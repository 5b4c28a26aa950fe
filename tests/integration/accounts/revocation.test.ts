import { describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { isOpen } from "@/tests/factories/accounts";
import { aPerson, aSecretary, NOW } from "@/tests/factories/people";

describe("what ends a relation counts from the next request on", () => {
  test("a place at the secretariat", async () => {
    const { userId, actor } = await aSecretary();
    expect((await actor()).relations.isSecretariat).toBe(true);
    await db.membership.updateMany({ where: { userId }, data: { endedAt: NOW } });
    expect((await actor()).relations.isSecretariat).toBe(false);
  });

  test("a place in a company", async () => {
    const { userId, actor } = await aPerson();
    const company = await db.company.create({
      data: {
        name: "Mutuelle des Alizés",
        siret: "12345678200010",
        idcc: "1672",
        city: "Brest",
        createdAt: NOW,
      },
    });
    await db.companyMember.create({
      data: {
        companyId: company.id,
        userId,
        role: "MANAGER",
        name: "Louise",
        email: "louise@exemple.fr",
        startedAt: NOW,
      },
    });
    expect((await actor()).relations.companies).toEqual([
      { companyId: company.id, role: "MANAGER" },
    ]);
    await db.companyMember.updateMany({ where: { userId }, data: { endedAt: NOW } });
    expect((await actor()).relations.companies).toEqual([]);
  });

  test("a mandate, after its last day in Paris", async () => {
    const { userId, actor } = await aPerson();
    const seat = await aSeat();
    const [startsOn, endsOn] = [new Date("2026-01-01"), new Date("2026-11-22")];
    const term = { startsOn, endsOn, cpnfpeStartsOn: startsOn, cpnfpeEndsOn: endsOn };
    const employer = { employerName: "Mutuelle", employerSiret: "12345678200010" };
    await db.mandate.create({
      data: {
        seatId: seat.id,
        userId,
        grantedById: (await aPerson()).userId,
        kind: "TITULAR",
        ...term,
        ...employer,
        gender: "F",
        qualified: true,
      },
    });
    expect((await actor(new Date("2026-11-22T22:59:59Z"))).relations.mandates).toHaveLength(1);
    expect((await actor(new Date("2026-11-22T23:00:00Z"))).relations.mandates).toHaveLength(0);
  });

  test("an account disabled has no session left", async () => {
    const person = await aPerson();
    const id = (await person.actor()).sessionId ?? "";
    await db.user.update({ where: { id: person.userId }, data: { disabledAt: NOW } });
    expect(await isOpen(id)).toBe(false);
  });
});

async function aSeat() {
  const organisation = await db.organisation.create({
    data: {
      name: "Syndicat fictif",
      acronym: "SF",
      side: "EMPLOYEES",
      source: "test",
      startsOn: new Date("2020-01-01"),
    },
  });
  return db.seat.create({
    data: { organisationId: organisation.id, label: "Siège 1", startsOn: new Date("2020-01-01") },
  });
}
