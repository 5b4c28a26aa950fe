import {
  askAddressRecovery,
  confirmAddressRecovery,
} from "@/lib/accounts/people/address-recovery.commands";
import type { AskAddressRecoveryInput } from "@/lib/accounts/people/address-recovery.schema";
import {
  objectToAddressRecovery,
  proveAddress,
} from "@/lib/accounts/people/recovered-address.commands";
import { db } from "@/lib/platform/db/client";
import { anAddress, asVisitor, linkTo } from "./accounts";
import { accepted, act, aPerson, NOW, PASSWORD, type Person, withPassword } from "./people";

const DAY = 24 * 60 * 60 * 1000;
export const daysLater = (days: number, milliseconds = 0) =>
  new Date(NOW.getTime() + days * DAY + milliseconds);

/** Somebody who has given their civil identity, and is nothing else to the portal. */
export async function aCandidate(): Promise<Person> {
  const person = await withPassword(await aPerson("Jeanne Le Goff"));
  await db.candidate.create({
    data: {
      ...{ userId: person.userId, sex: "F", birthName: "Le Goff", firstName: "Jeanne" },
      ...{ bornOn: new Date("1990-01-02"), birthPlace: "Brest", birthPostalCode: "29200" },
      ...{ birthCountry: "FR", address: "1, rue de Siam", postalCode: "29200", city: "Brest" },
      createdAt: NOW,
    },
  });
  return person;
}

export const ask = (
  asker: Person,
  { userId }: Pick<Person, "userId">,
  changes: Partial<AskAddressRecoveryInput> = {},
  now = NOW,
) =>
  act(
    asker,
    (work) =>
      askAddressRecovery(work, {
        ...{ userId, email: anAddress(), reason: "Boîte fermée.", documentKind: "PASSPORT" },
        ...{ manner: "IN_PERSON", checkedOn: "2026-11-20", password: PASSWORD, ...changes },
      }),
    now,
  );

export const openOf = ({ userId }: Pick<Person, "userId">) =>
  db.addressRecovery.findFirstOrThrow({ where: { userId, endedAt: null } });

export async function confirmBy(second: Person, person: Person, now = NOW) {
  const { id } = await openOf(person);
  return act(second, (work) => confirmAddressRecovery(work, { id, password: PASSWORD }), now);
}

export const prove = async ({ email }: Person, now = NOW) => {
  const link = await linkTo(email, "RECOVER_ADDRESS");
  return asVisitor((work) => proveAddress(work, link), now);
};

export const object = async ({ email }: Person, now = NOW) => {
  const link = await linkTo(email, "OBJECT_TO_ADDRESS");
  return asVisitor((work) => objectToAddressRecovery(work, link), now);
};

/** A change of a candidate's address, asked for now and confirmed by the new mailbox. */
export async function aProvenChange(secretary: Person, email = anAddress()) {
  const person = await aCandidate();
  accepted(await ask(secretary, person, { email }));
  accepted(await prove(person));
  return { person, email };
}

export const emailOf = async ({ userId }: Person) =>
  (await db.user.findUniqueOrThrow({ where: { id: userId } })).email;

export const endOf = async ({ userId }: Person) =>
  (await db.addressRecovery.findFirstOrThrow({ where: { userId }, orderBy: { id: "desc" } }))
    .ending;

export const journalOf = async ({ userId }: Person) =>
  (
    await db.auditEntry.findMany({ where: { subjectId: userId }, orderBy: { sequence: "asc" } })
  ).map(({ action }) => action);
