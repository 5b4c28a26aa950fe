import { beforeAll, expect, test } from "vitest";
import {
  findVersionInForce,
  theOnlyCertification,
} from "@/lib/certifications/certification.queries";
import { withdrawStandard } from "@/lib/configuration/standard/publication.commands";
import {
  getStandardDraft,
  listStandardsToPublish,
} from "@/lib/configuration/standard/standard-draft.queries";
import { saveStandardFacts } from "@/lib/configuration/standard/text.commands";
import { GoneTo } from "@/lib/platform/auth/gone-to";
import { db } from "@/lib/platform/db/client";
import { kindsSentTo } from "../../factories/accounts";
import {
  accepted,
  act,
  aPerson,
  aSecretary,
  NOW,
  type Person,
  sentenceOf,
} from "../../factories/people";
import {
  anOfficialDraft,
  giveUp,
  propose,
  publish,
  theDraft,
  typedFacts,
} from "../../factories/standards";
import { asOwner } from "../../factories/versions";

let maud: Person;
let nora: Person;
beforeAll(async () => {
  [maud, nora] = [await aSecretary(), await aSecretary("Nora Petit")];
});

const DAY = "2026-12-01";
const target = async (id: string) => ({ id, version: (await theDraft(id)).version });
const takenBack = async (id: string) =>
  accepted(await act(maud, async (work) => withdrawStandard(work, await target(id))));

test("a version is proposed by one and done by another, as it was proposed", async () => {
  const id = await anOfficialDraft(maud);
  expect(await publish(nora, id)).toMatchObject({ error: { reason: "CONFLICT" } });
  accepted(await propose(maud, id, DAY));
  expect(await kindsSentTo(nora.email)).toEqual(["standardProposed"]);
  expect(sentenceOf(await publish(maud, id))).toMatch(/^Une autre personne du secrétariat/);
  const facts = await typedFacts(id, { title: "Autre" });
  expect(sentenceOf(await act(nora, (work) => saveStandardFacts(work, facts)))).toMatch(
    /retirez la proposition/,
  );
  expect(await propose(nora, id, DAY)).toMatchObject({ error: { reason: "CONFLICT" } });
  accepted(await act(nora, async (work) => withdrawStandard(work, await target(id))));
  accepted(await act(nora, async (work) => saveStandardFacts(work, await typedFacts(id))));
  await giveUp(maud, id);
});

test.each([
  ["yesterday", "2026-11-21", false],
  ["today", "2026-11-22", true],
  ["the last day of the registration", "2028-09-24", true],
  ["the day after it", "2028-09-25", false],
])("a version may be proposed from %s on: %s", async (_, day, isTaken) => {
  const id = await anOfficialDraft(maud);
  const outcome = await propose(maud, id, day);
  expect(outcome.ok).toBe(isTaken);
  if (!outcome.ok) expect(outcome.error).toMatchObject({ field: "offeredFrom" });
  else await takenBack(id);
  await giveUp(maud, id);
});

test("it is refused once the day it was proposed for is past", async () => {
  const id = await anOfficialDraft(maud);
  accepted(await propose(maud, id, "2026-11-22"));
  const tomorrow = new Date("2026-11-23T09:00:00Z");
  expect(await publish(nora, id, tomorrow)).toMatchObject({ error: { field: "offeredFrom" } });
  await takenBack(id);
  await giveUp(maud, id);
});

test("nobody proposes what nobody else could publish", async () => {
  const id = await anOfficialDraft(maud);
  const others = { kind: "SECRETARIAT" as const, userId: { not: maud.userId }, endedAt: null };
  const open = await db.user.findMany({ where: { memberships: { some: others } } });
  const ids = open.map((one) => one.id);
  await db.user.updateMany({ where: { id: { in: ids } }, data: { disabledAt: NOW } });
  expect(sentenceOf(await propose(maud, id, DAY))).toMatch(/vous êtes la seule/);
  await db.user.updateMany({ where: { id: { in: ids } }, data: { disabledAt: null } });
  await giveUp(maud, id);
});

test("a proposed version waits for whoever did not propose it", async () => {
  const id = await anOfficialDraft(maud);
  const waiting = async (person: Person) =>
    (await listStandardsToPublish(await person.actor())).map((version) => version.id);
  expect(await waiting(nora)).toEqual([]);
  accepted(await propose(maud, id, DAY));
  expect([await waiting(maud), await waiting(nora)]).toEqual([[], [id]]);
  expect(await waiting(await aPerson("Ana Costa"))).toEqual([]);
  await takenBack(id);
  expect(await waiting(nora)).toEqual([]);
  await giveUp(maud, id);
});

test("published by two at once it is one version", async () => {
  const id = await anOfficialDraft(maud);
  accepted(await propose(maud, id, DAY));
  const other = await aSecretary("Paul Roy");
  const outcomes = await Promise.all([publish(nora, id), publish(other, id)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { reason: "CONFLICT" } });
  expect(await db.certificationVersion.count({ where: { rncpCode: "RNCP41351" } })).toBe(2);
  expect(await getStandardDraft(await maud.actor(), id, NOW)).toEqual(
    new GoneTo("/secretariat/referentiel"),
  );
});

test("what is published is whole and unchangeable, for the owner too", async () => {
  const { id, rncpCode } = await db.certificationVersion.findFirstOrThrow({
    where: { edition: 2 },
    select: { id: true, rncpCode: true },
  });
  expect(rncpCode).toBe("RNCP41351");
  for (const sql of [
    `UPDATE "CertificationVersion" SET title = 'autre' WHERE id = '${id}'`,
    `DELETE FROM "Criterion"`,
    `UPDATE "Competency" SET label = 'autre'`,
    `INSERT INTO "CompetencyBlock" (id, "versionId", code, ordinal, label, provisional, options)
     VALUES (gen_random_uuid(), '${id}', 'RNCP41351BC09', 9, 'x', false, '[]')`,
  ])
    await expect(asOwner((query) => query(sql))).rejects.toMatchObject({ code: "23001" });
});

test("it is another version under another code, with its own two mentions to confirm", async () => {
  const dates = { registeredOn: "2028-06-01", expiresOn: "2031-06-01" };
  const id = await anOfficialDraft(maud, { rncpCode: "RNCP50000", ...dates });
  accepted(await propose(maud, id, "2028-06-01"));
  accepted(await publish(nora, id));
  const { id: certificationId } = await theOnlyCertification();
  expect(await findVersionInForce(db, certificationId, "2028-05-31")).toMatchObject({
    rncpCode: "RNCP41351",
    edition: 2,
  });
  expect(await findVersionInForce(db, certificationId, "2028-06-01")).toMatchObject({
    rncpCode: "RNCP50000",
    edition: 1,
  });
  const blocks = await db.competencyBlock.findMany({
    where: { version: { rncpCode: "RNCP50000" } },
    select: { code: true },
    orderBy: { ordinal: "asc" },
  });
  expect(blocks.map(({ code }) => code)).toEqual(["RNCP50000BC01", "RNCP50000BC02"]);
  const settings = await db.setting.findMany({
    where: { key: { startsWith: "version.RNCP50000" } },
    orderBy: { key: "asc" },
  });
  expect(settings.map(({ key, confirmedAt }) => [key, confirmedAt])).toEqual([
    ["version.RNCP50000.registeredOn", null],
    ["version.RNCP50000.title", null],
  ]);
});
