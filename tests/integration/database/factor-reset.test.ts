import { expect, test } from "vitest";
import { db } from "@/lib/platform/db/client";
import { faultOf } from "../../factories/fault";
import { anAdministrator, aPerson, NOW } from "../../factories/people";

const WEEK = 7 * 24 * 60 * 60 * 1000;
const END = new Date(NOW.getTime() + WEEK);

async function proposed(changes = {}) {
  const data = {
    ...{ userId: (await aPerson()).userId, askedById: (await anAdministrator()).userId },
    ...{ askedAt: NOW, expiresAt: END, ...changes },
  };
  return db.factorReset.create({ data });
}
const change = (id: string, data: Parameters<typeof db.factorReset.update>[0]["data"]) =>
  db.factorReset.update({ where: { id }, data });

test("a reset begins as a proposal that ends later, one at a time", async () => {
  expect(await faultOf(proposed({ expiresAt: NOW }))).toMatch(/in_time/);
  expect(await faultOf(proposed({ withdrawnAt: NOW }))).toMatch(/begins as a proposal/);
  const { userId } = await proposed();
  expect(await faultOf(proposed({ userId }))).toMatch(/Unique/);
});

test("it is confirmed by somebody, in time, or withdrawn, once", async () => {
  const { id } = await proposed();
  const confirmedById = (await anAdministrator()).userId;
  expect(await faultOf(change(id, { confirmedAt: NOW }))).toMatch(/FactorReset_confirmed/);
  expect(await faultOf(change(id, { confirmedById }))).toMatch(/FactorReset_confirmed/);
  expect(await faultOf(change(id, { confirmedById, confirmedAt: END }))).toMatch(/in_time/);
  const both = { confirmedById, confirmedAt: NOW, withdrawnAt: NOW };
  expect(await faultOf(change(id, both))).toMatch(/one_end/);
  await change(id, { withdrawnAt: NOW });
  expect(await faultOf(change(id, { withdrawnAt: END }))).toMatch(/never rewritten/);
});

test("neither who asks, nor whose it is, nor its end is written anew", async () => {
  const { id } = await proposed();
  const { userId } = await anAdministrator();
  for (const anew of [{ userId }, { askedById: userId }, { expiresAt: NOW }, { askedAt: END }])
    expect(await faultOf(change(id, anew))).toMatch(/written once/);
});
