import { beforeAll, expect, test } from "vitest";
import {
  getPublicCertification,
  theOnlyCertification,
} from "@/lib/certifications/certification.queries";
import { changeSetting } from "@/lib/configuration/setting.commands";
import { db } from "@/lib/platform/db/client";
import { getPublicSettings, listSettings } from "@/lib/settings/setting.queries";
import {
  act,
  anAdministrator,
  aPerson,
  aSecretary,
  NOW,
  PASSWORD,
  type Person,
} from "../../factories/people";

let administrator: Person;
let certification: { id: string };
beforeAll(async () => {
  certification = await theOnlyCertification();
  administrator = await anAdministrator();
});

const row = (key: string) => db.setting.findUniqueOrThrow({ where: { key } });
const change = (person: Person, key: string, version: number, value: string, confirmed = false) =>
  act(person, (work) =>
    changeSetting(work, {
      key,
      version,
      value,
      source: "décision d’essai",
      confirmed,
      password: PASSWORD,
    }),
  );

test("who hosts the portal, as the legal page says, is a setting with its source", async () => {
  const host = await row("body.host");
  expect(host).toMatchObject({ value: "", source: expect.stringMatching(/^à confirmer/) });
  await change(
    administrator,
    "body.host",
    host.version,
    "Hébergeur d’essai, 1 rue de l’Essai",
    true,
  );
  expect((await getPublicSettings())["body.host"]).toBe("Hébergeur d’essai, 1 rue de l’Essai");
});

test("only the administrator reads and changes settings; for the others they do not exist", async () => {
  for (const person of [await aSecretary(), await aPerson()]) {
    expect(await listSettings(await person.actor())).toBeNull();
    const { version, value } = await row("body.phone");
    expect(await change(person, "body.phone", version, "01 02 03 04 05")).toEqual({
      ok: false,
      error: { reason: "NOT_FOUND" },
    });
    expect((await row("body.phone")).value).toBe(value);
  }
});

test("every setting is listed once, with its source", async () => {
  const groups = await listSettings(await administrator.actor());
  const keys = groups?.flatMap(({ settings }) => settings.map(({ key }) => key)) ?? [];
  expect(keys.toSorted()).toEqual((await db.setting.findMany()).map(({ key }) => key).toSorted());
  expect(
    groups?.flatMap(({ settings }) => settings).every(({ source, label }) => source && label),
  ).toBe(true);
});

test("a change raises the version, confirms when asked, and a later one without it is to be confirmed again", async () => {
  const { version } = await row("body.address");
  expect(
    (await change(administrator, "body.address", version, "26 bd Haussmann, Paris", true)).ok,
  ).toBe(true);
  expect(await row("body.address")).toMatchObject({
    value: "26 bd Haussmann, Paris",
    source: "décision d’essai",
    version: version + 1,
    confirmedAt: NOW,
    confirmedById: administrator.userId,
  });
  expect((await change(administrator, "body.address", version + 1, "Paris")).ok).toBe(true);
  expect(await row("body.address")).toMatchObject({ confirmedAt: null, confirmedById: null });
});

test("a change asks for the password again, and the other administrators learn which setting it was", async () => {
  const other = await anAdministrator();
  const { version, value } = await row("body.publisher");
  const edit = { key: "body.publisher", version, value: "Ana Ünal", source: "décision d’essai" };
  const say = (password: string) =>
    act(administrator, (work) => changeSetting(work, { ...edit, confirmed: true, password }));
  expect(await say("Autre-CRCA-2026")).toMatchObject({ error: { field: "password" } });
  expect((await row("body.publisher")).value).toBe(value);
  expect((await say(PASSWORD)).ok).toBe(true);
  const told = await db.outgoingMessage.findMany({
    where: { kind: "settingChanged", recipientId: { in: [other.userId, administrator.userId] } },
    select: { recipientId: true, parameters: true },
  });
  expect(told).toEqual([
    { recipientId: other.userId, parameters: expect.objectContaining({ key: "body.publisher" }) },
  ]);
});

test("a stale page is refused with what stands now, and changes nothing", async () => {
  const { version } = await row("body.email");
  await change(administrator, "body.email", version, "secretariat@exemple.fr");
  const stale = await change(administrator, "body.email", version, "autre@exemple.fr");
  expect(stale).toEqual({
    ok: false,
    error: {
      reason: "CONFLICT",
      theirs: {
        value: "secretariat@exemple.fr",
        source: "décision d’essai",
        confirmed: "",
        version: String(version + 1),
      },
      isOwn: true,
    },
  });
});

test("of two at once one wins and the other is told", async () => {
  const { version } = await row("body.dpo");
  const outcomes = await Promise.all(
    ["Un", "Deux"].map((value) => change(administrator, "body.dpo", version, value)),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { reason: "CONFLICT" } });
});

test("a value of the wrong kind is refused at its field, an unknown key does not exist", async () => {
  const { version } = await row("jury.noticeDays");
  expect(await change(administrator, "jury.noticeDays", version, "trois semaines")).toMatchObject({
    error: { reason: "RULE", field: "value" },
  });
  expect(await change(administrator, "jury.unknown", 1, "3")).toEqual({
    ok: false,
    error: { reason: "NOT_FOUND" },
  });
});

test("the audit chain holds a hash of the value, never the value", async () => {
  const { version } = await row("body.publisher");
  await change(administrator, "body.publisher", version, "Camille Exemple");
  const entry = await db.auditEntry.findFirstOrThrow({
    where: { subjectId: "body.publisher" },
    orderBy: { sequence: "desc" },
  });
  expect(entry).toMatchObject({ action: "changeSetting", actorId: administrator.userId });
  expect(JSON.stringify(entry.payload)).not.toContain("Camille");
});

test("public pages tell a registration date that is only deduced from one that is confirmed", async () => {
  const before = await getPublicCertification(certification.id, NOW);
  expect(before).toMatchObject({
    rncpCode: "RNCP41351",
    registeredOn: { value: "2025-09-24", official: false },
    expiresOn: "2028-09-24",
  });
  expect(before.sources).toEqual(["https://www.francecompetences.fr/recherche/rncp/41351"]);
  const { version } = await row("version.RNCP41351.registeredOn");
  await change(administrator, "version.RNCP41351.registeredOn", version, "2025-09-25", true);
  const after = await getPublicCertification(certification.id, NOW);
  expect(after.registeredOn).toEqual({ value: "2025-09-25", official: true });
  expect(after.sources.join(" ")).toContain("décision d’essai");
});

test.each([
  ["2022-01-25T12:00:00Z", "RNCP41351", "before any registration: the last one"],
  ["2022-01-26T12:00:00Z", "RNCP36140", "from the day of the decision"],
  ["2025-01-26T22:59:00Z", "RNCP36140", "to the last minute of the day of expiry, in Paris"],
  ["2025-01-26T23:00:00Z", "RNCP41351", "then none: the last one"],
])("at %s the public pages show %s (%s)", async (at, rncpCode) => {
  expect((await getPublicCertification(certification.id, new Date(at))).rncpCode).toBe(rncpCode);
});
