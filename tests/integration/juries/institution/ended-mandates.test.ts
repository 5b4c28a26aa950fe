import { beforeAll, expect, test } from "vitest";
import { getDeliberationPage } from "@/lib/juries/deliberation/deliberation.queries";
import { getJurorSession } from "@/lib/juries/deliberation/juror.queries";
import { endMandate } from "@/lib/juries/institution/mandate.commands";
import { signMinutes } from "@/lib/juries/minutes/minutes.commands";
import { listSessions } from "@/lib/juries/sessions/list.queries";
import { db } from "@/lib/platform/db/client";
import { addDays, type CalendarDay } from "@/lib/platform/shared/calendar";
import { aJury, type Juror, type Jury, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { close, conclude, drawUp, sign } from "../../../factories/jury-conclusions";
import {
  anOpenSession,
  aSummonedSession,
  enter,
  seat,
  validated,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, NOW, PASSWORD, sentenceOf } from "../../../factories/people";

const TODAY = "2026-11-22";
const TOMORROW = new Date("2026-11-23T09:00:00Z");
let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

const end = async ({ mandateId }: Juror, endsOn: CalendarDay, now = NOW) => {
  const { version } = await db.mandate.findUniqueOrThrow({ where: { id: mandateId } });
  accepted(
    await act(
      jury.secretary,
      (work) => endMandate(work, { id: mandateId, version, endsOn, password: PASSWORD }),
      now,
    ),
  );
};
const whole = (candidacy: { blockId: (rank: number) => string }) => ({
  outcome: "DECIDED" as const,
  blocks: [validated(candidacy.blockId(1)), validated(candidacy.blockId(2))],
});
const titular = (side: "EMPLOYERS" | "EMPLOYEES", rank: number): Juror => {
  const found = titulars(jury).filter((one) => one.side === side)[rank];
  if (!found) throw new Error("no such titular");
  return found;
};

test("a mandate that runs out after the sitting: who sat still signs, reads no other session, then nothing more", async () => {
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE" });
  const { id, president } = await anOpenSession(jury, { candidacies: [candidacy] });
  const later = await aSummonedSession(jury, {
    candidacies: [await aReadyCandidacy()],
    heldOn: "2026-12-10",
  });
  const substitute = jury.employees.filter(({ kind }) => kind === "SUBSTITUTE")[1] as Juror;
  const leaving = titular("EMPLOYEES", 1);
  accepted(await enter(president, candidacy.id, whole(candidacy)));
  accepted(await close(president, id));
  accepted(await drawUp(jury, id));
  for (const juror of [leaving, substitute]) await end(juror, TODAY);

  const listed = async (now: Date) =>
    (await listSessions(await leaving.actor(now))).sessions.map((session) => session.id);
  expect(await listed(NOW)).not.toContain(later);
  expect(await getJurorSession(await leaving.actor(NOW), later, NOW)).toBeNull();
  expect(await listed(TOMORROW)).toContain(id);
  expect((await substitute.actor(TOMORROW)).relations.mandates).toEqual([]);

  accepted(await sign(president, id));
  const sealed = { id, version: await versionOf(id), password: PASSWORD };
  accepted(await act(leaving, (work) => signMinutes(work, sealed), TOMORROW));
  expect((await db.candidacy.findUniqueOrThrow({ where: { id: candidacy.id } })).state).toBe(
    "DECIDED",
  );
  expect((await leaving.actor(new Date("2027-01-10T09:00:00Z"))).relations.mandates).toEqual([]);
});

test("a mandate ended in the middle of the sitting: out at once, and nothing is decided until they count as absent", async () => {
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE" });
  const { id, president } = await anOpenSession(jury, { candidacies: [candidacy] });
  const leaving = titular("EMPLOYERS", 1);
  expect(await getDeliberationPage(await leaving.actor(), id)).not.toBeNull();
  await end(leaving, addDays(TODAY, -1));
  expect(await getDeliberationPage(await leaving.actor(), id)).toBeNull();
  expect(sentenceOf(await enter(president, candidacy.id, whole(candidacy)))).toMatch(
    /seul un report est possible\. Le mandat d’.+ n’est pas valable ce jour\.$/,
  );
  const stay = titulars(jury).filter(({ mandateId }) => mandateId !== leaving.mandateId);
  await seat(jury, id, stay);
  accepted(await enter(president, candidacy.id, whole(candidacy)));
  await conclude(jury, president, id);
});
