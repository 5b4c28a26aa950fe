import { readFile } from "node:fs/promises";
import pg from "pg";
import { beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openSession } from "@/lib/juries/deliberation/deliberation.commands";
import { endMandate } from "@/lib/juries/institution/mandate.commands";
import { endPresidency } from "@/lib/juries/institution/presidency-end.commands";
import { getMinutesPage } from "@/lib/juries/minutes/minutes.queries";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { aJury, type Juror, type Jury, preside, setAlternation } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { close, drawUp } from "../../../factories/jury-conclusions";
import { aSeatedSession, enter, validated, versionOf } from "../../../factories/jury-sessions";
import { accepted, act, PASSWORD, sentenceOf } from "../../../factories/people";

let jury: Jury;
let employer: Juror;
let employee: Juror;
beforeAll(async () => {
  jury = await aJury({ seats: 1 });
  [employer, employee] = [jury.employers[0], jury.employees[0]] as [Juror, Juror];
});
beforeEach(async () => {
  await asBefore(`DELETE FROM "Presidency"`);
  await setAlternation("2026-01-01");
});

/** A statement that no guard sees: the portal before the rule was kept. */
async function asBefore(statement: string, values: string[] = []): Promise<void> {
  const address = new URL(inject("superuser"));
  address.pathname = new URL(env.DATABASE_URL).pathname;
  const superuser = new pg.Client(address.href);
  await superuser.connect();
  await superuser.query("SET session_replication_role = replica");
  await superuser.query(statement, values);
  await superuser.end();
}

const anOldPresidency = ({ mandateId }: Juror, startsOn: string, endsOn: string) =>
  asBefore(
    `INSERT INTO "Presidency" (id, "mandateId", "startsOn", "endsOn") VALUES (gen_random_uuid(), $1, $2, $3)`,
    [mandateId, startsOn, endsOn],
  );

const morning = (day: string) => new Date(`${day}T08:00:00Z`);

/** A session on a day, everybody there, presided by somebody; what comes of its opening. */
async function opening(heldOn: string, presiding: Juror) {
  const now = morning(heldOn);
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE" });
  const id = await aSeatedSession(jury, { candidacies: [candidacy], heldOn, now, presiding });
  const open = async () =>
    act(presiding, async (work) => openSession(work, { id, version: await versionOf(id) }), now);
  return { id, candidacy, now, open };
}
const said = async ({ open }: { open: () => ReturnType<typeof act<unknown>> }) => {
  const result = await open();
  return result.ok ? "opened" : sentenceOf(result).replaceAll("\u00a0", " ");
};

test.each<[string, () => Juror, RegExp]>([
  ["2026-12-31", () => employer, /^opened$/],
  ["2027-01-01", () => employee, /^opened$/],
  ["2027-12-31", () => employee, /^opened$/],
  ["2028-01-01", () => employee, /^Aucune présidence n’est en cours à cette date\./],
])("one presidency a year, a session on %s", async (heldOn, who, outcome) => {
  accepted(await preside(jury, employer, "2026-01-01", "2026-12-31"));
  accepted(await preside(jury, employee, "2027-01-01", "2027-12-31"));
  expect(await said(await opening(heldOn, who()))).toMatch(outcome);
});

test("a presidency of two years opens no session of either; cut to its year, it does, and the other side follows", async () => {
  await anOldPresidency(employer, "2026-01-01", "2027-12-31");
  const session = await opening("2026-12-30", employer);
  expect(await said(session)).toBe(
    "La présidence d’EMPLOYERS 1 dépasse l’année de présidence, qui se termine le 31 décembre 2026. Abrégez-la dans Organisations. Si la branche en a décidé autrement, enregistrez-la avec ce motif.",
  );
  const { id, version } = await db.presidency.findFirstOrThrow();
  const cut = { id, version, endsOn: "2026-12-31", password: PASSWORD };
  accepted(await act(jury.secretary, (work) => endPresidency(work, cut), session.now));
  expect(await said(session)).toBe("opened");
  accepted(await preside(jury, employee, "2027-01-01", "2027-12-31"));
  expect(await said(await opening("2027-01-01", employee))).toBe("opened");
});

test("a year of the other side, or a substitute, opens none", async () => {
  await anOldPresidency(employee, "2026-01-01", "2026-12-31");
  expect(await said(await opening("2026-11-22", employee))).toMatch(
    /ne suit pas l’alternance : du 1er janvier 2026 au 31 décembre 2026, elle revient au collège des employeurs\./,
  );
  await asBefore(`DELETE FROM "Presidency"`);
  await anOldPresidency(jury.employers[1] as Juror, "2026-01-01", "2026-12-31");
  expect(await said(await opening("2026-11-22", employer))).toMatch(
    /^EMPLOYERS 1 bis est enregistré à la présidence du jury comme membre suppléant\./,
  );
});

test("what the branch decided otherwise opens the session, and its minutes tell the reason, who entered it and when", async () => {
  accepted(await preside(jury, employee, "2026-01-01", "2026-12-31", "Accord du 3 mars 2026."));
  const session = await opening("2026-11-22", employee);
  expect(await said(session)).toBe("opened");
  const { candidacy, id } = session;
  const blocks = [validated(candidacy.blockId(1)), validated(candidacy.blockId(2))];
  accepted(await enter(employee, candidacy.id, { outcome: "DECIDED", blocks }));
  accepted(await close(employee, id));
  accepted(await drawUp(jury, id));
  const page = await getMinutesPage(await employee.actor(), id);
  expect(page?.text?.presidencyException).toEqual({
    name: "EMPLOYEES 1",
    reason: "Accord du 3 mars 2026.",
    recordedBy: "Louis Martin",
    recordedOn: "2026-11-22",
  });
});

test("a mandate under which a session opened on the first day of its presidency ends that day at the earliest", async () => {
  accepted(await preside(jury, employer, "2028-01-01", "2028-12-31"));
  const session = await opening("2028-01-01", employer);
  expect(await said(session)).toBe("opened");
  const ended = { id: employer.mandateId, version: 1, endsOn: "2027-12-31", password: PASSWORD };
  expect(await act(jury.secretary, (work) => endMandate(work, ended), session.now)).toMatchObject({
    error: { reason: "RULE", field: "endsOn" },
  });
});

test("a portal that has presidencies when it learns the rule counts the years from its first one", async () => {
  await anOldPresidency(employee, "2026-04-01", "2027-03-31");
  await anOldPresidency(employer, "2027-04-01", "2027-12-31");
  const migration = "prisma/migrations/20261130000200_presidency_years/migration.sql";
  const [learn = ""] = /INSERT INTO "Setting"[^;]+;/.exec(await readFile(migration, "utf8")) ?? [];
  await asBefore(`DELETE FROM "Setting" WHERE key LIKE 'jury.presidency%'`);
  await asBefore(learn);
  const learnt = await db.setting.findMany({
    where: { key: { startsWith: "jury.presidency" } },
    orderBy: { key: "asc" },
  });
  expect(learnt.map(({ key, value }) => [key, value])).toEqual([
    ["jury.presidencyEmployersFirst", "off"],
    ["jury.presidencyStartsOn", "2026-04-01"],
  ]);
  await db.setting.updateMany({
    where: { key: "jury.presidencyEmployersFirst" },
    data: { value: "on" },
  });
});
