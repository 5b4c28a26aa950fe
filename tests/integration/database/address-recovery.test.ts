import { inspect } from "node:util";
import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { anAddress } from "@/tests/factories/accounts";
import { aCandidate, ask, daysLater, openOf } from "@/tests/factories/address-recovery";
import {
  accepted,
  anAdministrator,
  aPerson,
  aSecretary,
  NOW,
  type Person,
} from "@/tests/factories/people";

/** Everything that the database says against it; nothing once it is written. */
const faultOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "",
    (error) => inspect(error, { depth: 8 }),
  );

const change = (id: string, data: Parameters<typeof db.addressRecovery.update>[0]["data"]) =>
  db.addressRecovery.update({ where: { id }, data });
const started = (milliseconds = 0) => ({
  ...{ startedAt: NOW, opensAt: daysLater(7, milliseconds), expiresAt: daysLater(14) },
});

test("the database holds the two people, the delay and the end", async () => {
  const [first, person] = [await anAdministrator(), await aPerson()];
  const second = (await anAdministrator()).userId;
  accepted(await ask(first, person));
  const { id } = await openOf(person);
  const by = (confirmedById: string) => ({ ...started(), confirmedById });
  expect(await faultOf(change(id, started()))).toMatch(/by_two/);
  expect(await faultOf(change(id, by(first.userId)))).toMatch(/three_people/);
  expect(await faultOf(change(id, by((await aSecretary()).userId)))).toMatch(/two administrators/);
  const hasty = { ...started(-1), confirmedById: second };
  expect(await faultOf(change(id, hasty))).toMatch(/delay/);
  await change(id, by(second));
  expect(await faultOf(change(id, { opensAt: daysLater(9) }))).toMatch(/written once/);
  const done = { ending: "DONE", endedAt: daysLater(7) } as const;
  expect(await faultOf(change(id, done))).toMatch(/done/);
  expect(await faultOf(change(id, { newEmail: anAddress() }))).toMatch(/newEmail/);
  await change(id, { ending: "WITHDRAWN", endedAt: NOW });
  expect(await faultOf(change(id, { ending: "OBJECTED" }))).toMatch(/final/);
  expect(await faultOf(db.addressRecovery.delete({ where: { id } }))).toMatch(/permission denied/);
});

test("the database lets nobody alone begin one but the secretariat for a candidate", async () => {
  const [secretary, admin] = [await aSecretary(), await anAdministrator()];
  const [candidate, juror] = [await aCandidate(), await aPerson()];
  const begin = (asker: Person, { userId, email }: Person) =>
    db.addressRecovery.create({
      data: {
        ...{ userId, oldEmail: email, newEmail: anAddress(), reason: "Boîte perdue." },
        ...{ identityDocumentKind: "PASSPORT", identityManner: "VIDEO", identityCheckedOn: NOW },
        ...{ byTwo: false, askedById: asker.userId, askedAt: NOW, ...started() },
      },
    });
  expect(await faultOf(begin(admin, candidate))).toMatch(/two administrators/);
  expect(await faultOf(begin(secretary, juror))).toMatch(/two administrators/);
  expect(await faultOf(begin(secretary, secretary))).toMatch(/administrators|three_people/);
  await begin(secretary, candidate);
  expect(await faultOf(begin(secretary, candidate))).toMatch(/Unique/);
});
