import { beforeAll, expect, test } from "vitest";
import { findReadableFile } from "@/lib/downloads/download.queries";
import { getDeliberationPage, listDecisions } from "@/lib/juries/deliberation/deliberation.queries";
import { getJurorSession } from "@/lib/juries/deliberation/juror.queries";
import { getMinutesPage } from "@/lib/juries/minutes/minutes.queries";
import { getResult } from "@/lib/juries/minutes/result.queries";
import { listSessions } from "@/lib/juries/sessions/list.queries";
import { getSessionPage } from "@/lib/juries/sessions/session.queries";
import { getSittingPage } from "@/lib/juries/sessions/sitting.queries";
import { db } from "@/lib/platform/db/client";
import { aJury, type Juror, type Jury, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { close, counterpart, drawUp, sign } from "../../../factories/jury-conclusions";
import { anOpenSession, enter, refused, validated } from "../../../factories/jury-sessions";
import {
  accepted,
  anAdministrator,
  aPerson,
  aSecretary,
  NOW,
  type Person,
} from "../../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

/** A session whose only candidate is linked with one employee, who sits all the same. */
async function aSessionWithRecusal() {
  const recused = titulars(jury).filter(({ side }) => side === "EMPLOYEES")[1] as Juror;
  const candidacy = await aReadyCandidacy({ siret: recused.siret });
  const { id, president } = await anOpenSession(jury, { candidacies: [candidacy] });
  const blocks = [validated(candidacy.blockId(1)), refused(candidacy.blockId(2))];
  return {
    id,
    president,
    recused,
    candidacy,
    decide: () => enter(president, candidacy.id, { outcome: "DECIDED", blocks }),
  };
}

const outcomes = async (person: Person, id: string) =>
  (await getDeliberationPage(await person.actor(), id))?.entries.map(
    ({ open }) => open?.outcome ?? null,
  ) ?? "404";
const decisions = async (person: Person, id: string) =>
  (await listDecisions(await person.actor(), id))?.map(({ open }) => open?.outcome ?? null) ??
  "404";

test("until the last signature: president and present unrecused members, then the session's secretary, nobody else", async () => {
  const { id, president, recused, candidacy, decide } = await aSessionWithRecusal();
  accepted(await decide());
  const clerk = await aSecretary();
  const admin = await anAdministrator();
  const absent = jury.employers.find(({ kind }) => kind === "SUBSTITUTE") as Juror;

  expect(await outcomes(president, id)).toEqual(["DECIDED"]);
  expect(await outcomes(counterpart(jury), id)).toEqual(["DECIDED"]);
  expect(await outcomes(recused, id)).toEqual([null]);
  for (const person of [absent, jury.secretary, clerk, admin, candidacy.person])
    expect(await outcomes(person, id)).toBe("404");
  for (const person of [jury.secretary, clerk, admin, president])
    expect(await decisions(person, id)).toBe("404");

  accepted(await close(president, id));
  expect(await decisions(jury.secretary, id)).toEqual(["DECIDED"]);
  for (const person of [clerk, admin, candidacy.person, recused])
    expect(await decisions(person, id)).toBe("404");
  expect(await outcomes(recused, id)).toEqual([null]);

  accepted(await drawUp(jury, id));
  const { fileId } = await db.minutes.findFirstOrThrow({ where: { sessionId: id } });
  const reads = async (person: Person) =>
    (await findReadableFile(await person.actor(), fileId)) !== null;
  expect(await Promise.all([president, counterpart(jury), jury.secretary].map(reads))).toEqual([
    true,
    true,
    true,
  ]);
  expect(await Promise.all([recused, absent, clerk, admin, candidacy.person].map(reads))).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  const page = await getMinutesPage(await recused.actor(), id);
  expect(page).toMatchObject({ fileId: null, entries: [{ number: "1", entry: null }] });
  expect(JSON.stringify(page)).not.toContain("Ñuñez");
  expect(await getMinutesPage(await clerk.actor(), id)).toBeNull();
  expect(await getResult(await candidacy.person.actor(), candidacy.id)).toBeNull();

  accepted(await sign(president, id));
  accepted(await sign(counterpart(jury), id));
  expect(await decisions(clerk, id)).toEqual(["DECIDED"]);
  expect(await decisions(admin, id)).toBe("404");
  expect(await outcomes(recused, id)).toEqual([null]);
  expect((await getResult(await candidacy.person.actor(), candidacy.id))?.outcome).toBe("PARTIAL");
  expect(await getResult(await admin.actor(), candidacy.id)).toBeNull();
  expect(await getResult(await (await aPerson()).actor(), candidacy.id)).toBeNull();
});

test("nothing else differs with a decision: the secretariat's pages, the recused member's, the journal", async () => {
  const { id, president, recused, candidacy, decide } = await aSessionWithRecusal();
  const seen = async () =>
    JSON.stringify([
      await getSessionPage(await jury.secretary.actor(), id, NOW),
      await getSittingPage(await jury.secretary.actor(), id, NOW),
      await listSessions(await jury.secretary.actor()),
      await getDeliberationPage(await recused.actor(), id),
      await getJurorSession(await recused.actor(), id, NOW),
      await db.outgoingMessage.count(),
      await db.candidacy.findUniqueOrThrow({ where: { id: candidacy.id } }),
    ]);
  const before = await seen();
  accepted(await decide());
  expect(await seen()).toBe(before);
  accepted(await enter(president, candidacy.id, { outcome: "DEFERRED", blocks: [] }));
  expect(await seen()).toBe(before);
  const events = await db.jurySessionEvent.findMany({
    where: { sessionId: id, type: "decide" },
    select: { payload: true },
  });
  expect(new Set(events.map(({ payload }) => JSON.stringify(payload))).size).toBe(1);
  const audited = await db.auditEntry.findMany({
    where: { action: "decide", subjectId: id },
    select: { payload: true },
  });
  expect(JSON.stringify(audited)).not.toMatch(/DECIDED|DEFERRED|VALIDATED/);
});

test("no vote by name has a place to be written in (R57)", async () => {
  const columns = await db.$queryRaw<{ name: string }[]>`
    SELECT column_name AS name FROM information_schema.columns WHERE table_name IN ('BlockDecision', 'DocketEntry')`;
  expect(
    columns.map(({ name }) => name).filter((name) => /vote|mandate|user|member/i.test(name)),
  ).toEqual([]);
});
