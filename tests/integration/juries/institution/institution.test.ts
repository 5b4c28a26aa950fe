import { beforeAll, expect, test } from "vitest";
import { endMandate, grantMandate } from "@/lib/juries/institution/mandate.commands";
import { getInstitution, getOrganisationPage } from "@/lib/juries/institution/organisation.queries";
import { addSeat } from "@/lib/juries/institution/seat.commands";
import { db } from "@/lib/platform/db/client";
import { aJury, type Jury } from "../../../factories/juries";
import {
  act,
  anAdministrator,
  aPerson,
  aSecretary,
  NOW,
  PASSWORD,
  type Person,
  sentenceOf,
} from "../../../factories/people";

let jury: Jury;
let secretary: Person;
let seatId: string;
beforeAll(async () => {
  jury = await aJury({ seats: 1 });
  secretary = await aSecretary();
  const seat = await db.mandate.findFirstOrThrow({
    where: { id: jury.employees[0]?.mandateId ?? "" },
  });
  seatId = seat.seatId;
});

const mandate = () => ({
  seatId,
  name: "Omar Haddad",
  email: `${crypto.randomUUID()}@exemple.fr`,
  kind: "TITULAR" as const,
  startsOn: "2029-01-01",
  endsOn: "2032-12-31",
  cpnfpeStartsOn: "2029-01-01",
  cpnfpeEndsOn: "2032-12-31",
  employerName: "Assurances d’essai",
  employerSiret: "12345678200010",
  gender: "M" as const,
  qualified: true,
  password: PASSWORD,
});

test.each([
  ["2028-12-31", "2032-12-31"],
  ["2029-01-01", "2033-01-01"],
])(
  "a mandate from %s to %s leaves the CPNFPE mandate and is refused (R52)",
  async (startsOn, endsOn) => {
    const result = await act(secretary, (work) =>
      grantMandate(work, { ...mandate(), startsOn, endsOn }),
    );
    expect(sentenceOf(result)).toBe(
      "Le mandat au jury tient dans le mandat à la CPNFPE, du 1er janvier 2029 au 31 décembre 2032.",
    );
  },
);

test("a mandate that fills the CPNFPE mandate is granted, its holder invited; a second titular is refused (R50)", async () => {
  const granted = await act(secretary, (work) => grantMandate(work, mandate()));
  expect(granted.ok).toBe(true);
  const again = await act(secretary, (work) =>
    grantMandate(work, { ...mandate(), startsOn: "2032-12-31" }),
  );
  expect(sentenceOf(again)).toMatch(
    /^Ce siège a déjà un titulaire sur cette période : Omar Haddad, ORG/,
  );
  const invited = await db.outgoingMessage.findFirst({
    where: { kind: "invited", recipient: { displayName: "Omar Haddad" } },
  });
  expect(invited).not.toBeNull();
});

test("one person holds one seat at a time", async () => {
  const [employer] = jury.employers;
  const result = await act(secretary, (work) =>
    grantMandate(work, {
      ...mandate(),
      kind: "SUBSTITUTE",
      email: employer?.email ?? "",
      startsOn: "2028-12-31",
      cpnfpeStartsOn: "2028-12-31",
    }),
  );
  expect(sentenceOf(result)).toMatch(/^Ce siège a déjà un suppléant/);
});

test("the same two mandates at once: one is kept, the other is told", async () => {
  const later = {
    startsOn: "2033-01-01",
    endsOn: "2034-12-31",
    cpnfpeStartsOn: "2033-01-01",
    cpnfpeEndsOn: "2034-12-31",
  };
  const both = await Promise.all(
    [1, 2].map(() => act(secretary, (work) => grantMandate(work, { ...mandate(), ...later }))),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(
    both.filter(
      (one) => !one.ok && (one.error.reason === "CONFLICT" || one.error.reason === "RULE"),
    ),
  ).toHaveLength(1);
});

test.each([
  ["2026-11-20", false],
  ["2026-11-21", true],
])("a mandate ends yesterday at the earliest: %s", async (endsOn, accepted) => {
  const substitute = jury.employees[1];
  const result = await act(secretary, (work) =>
    endMandate(work, { id: substitute?.mandateId ?? "", version: 1, endsOn, password: PASSWORD }),
  );
  expect(result.ok).toBe(accepted);
  if (accepted) expect((await substitute?.actor(NOW))?.relations.mandates).toEqual([]);
  else expect(sentenceOf(result)).toMatch(/^Choisissez un jour entre le 21 novembre 2026 et le /);
});

test("the secretariat alone keeps the institution: to others it does not exist", async () => {
  const others = [await aPerson(), await anAdministrator(), jury.employers[0] as Person];
  for (const other of others) {
    expect(await getInstitution(await other.actor(), NOW)).toBeNull();
    expect(await getOrganisationPage(await other.actor(), seatId, NOW)).toBeNull();
    const seat = { organisationId: seatId, label: "2", startsOn: "2025-01-01", endsOn: "" };
    expect(await act(other, (work) => addSeat(work, seat))).toMatchObject({
      error: { reason: "NOT_FOUND" },
    });
    expect(await act(other, (work) => grantMandate(work, mandate()))).toMatchObject({
      error: { reason: "NOT_FOUND" },
    });
  }
});
