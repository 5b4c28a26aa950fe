import { beforeAll, expect, test } from "vitest";
import { decideEntry } from "@/lib/juries/deliberation/decision.commands";
import { openSession } from "@/lib/juries/deliberation/deliberation.commands";
import { recordInterest } from "@/lib/juries/deliberation/interest.commands";
import { planSession } from "@/lib/juries/sessions/planning.commands";
import { db } from "@/lib/platform/db/client";
import { dateToDay, dayToDate } from "@/lib/platform/shared/calendar";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { aJury, type Juror, type Jury } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { conclude, counterpart } from "../../../factories/jury-conclusions";
import {
  anOpenSession,
  aPlannedSession,
  aSeatedSession,
  enter,
  entryOf,
  validated,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, aSecretary, NOW, sentenceOf } from "../../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

const YESTERDAY = new Date("2026-11-21T22:59:59Z"); // the last second of the 21st in Paris
const MIDNIGHT = new Date("2026-11-21T23:00:00Z");
const docket = async () => ({ candidacies: [await aReadyCandidacy({ route: "WORKPLACE" })] });

test("a sitting opens on its day, not the day before", async () => {
  const id = await aSeatedSession(jury, await docket());
  const version = await versionOf(id);
  const open = (now: Date) =>
    act(jury.employers[0] as Juror, (work) => openSession(work, { id, version }), now);
  expect(sentenceOf(await open(YESTERDAY))).toMatch(/^La séance se tient le 22 novembre 2026/);
  expect((await open(MIDNIGHT)).ok).toBe(true);
});

test("signed the day after: blocks are acquired on the day of the jury, and no clock runs on", async () => {
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE" });
  await db.deadline.create({
    data: {
      kind: "JURY_BEFORE",
      candidacyId: candidacy.id,
      startsOn: dayToDate("2026-11-01"),
      dueOn: dayToDate("2027-02-01"),
      legalBasis: "R. 6412-5 du code du travail",
    },
  });
  const { id, president } = await anOpenSession(jury, {
    heldOn: "2026-11-21",
    now: YESTERDAY,
    candidacies: [candidacy],
  });
  const running = () =>
    db.deadline.findMany({
      where: { candidacyId: candidacy.id, stoppedAt: null },
      orderBy: { dueOn: "asc" },
    });
  expect((await running()).map(({ kind, dueOn }) => [kind, dateToDay(dueOn)])).toEqual([
    ["RESULT_NOTICE", "2026-12-06"],
    ["JURY_BEFORE", "2027-02-01"],
  ]);
  const blocks = [validated(candidacy.blockId(1)), validated(candidacy.blockId(2))];
  accepted(await enter(president, candidacy.id, { outcome: "DECIDED", blocks }));
  await conclude(jury, president, id);
  expect(await running()).toEqual([]);
  const acquired = await db.acquiredBlock.findMany({
    where: { candidate: { userId: candidacy.person.userId } },
  });
  expect(acquired.map(({ acquiredOn }) => dateToDay(acquiredOn))).toEqual([
    "2026-11-21",
    "2026-11-21",
  ]);
});

test("a decision entered on a stale page is refused; a link declared afterwards takes the decision away", async () => {
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE" });
  const { president } = await anOpenSession(jury, { candidacies: [candidacy] });
  const { id: entryId, version } = await entryOf(candidacy.id);
  const blocks = [validated(candidacy.blockId(1)), validated(candidacy.blockId(2))];
  const decide = () =>
    act(president, (work) => decideEntry(work, { entryId, version, outcome: "DECIDED", blocks }));
  accepted(await decide());
  expect(await decide()).toMatchObject({ error: { reason: "CONFLICT" } });
  const { mandateId } = counterpart(jury);
  const link = { entryId, mandateId, kind: "DECLARED" as const, reason: "Ancien collègue." };
  accepted(await act(jury.secretary, (work) => recordInterest(work, link)));
  expect(await entryOf(candidacy.id)).toMatchObject({ outcome: null });
  expect(await db.blockDecision.count({ where: { entryId } })).toBe(0);
});

test("a candidacy that is withdrawn leaves its docket", async () => {
  const candidacy = await aReadyCandidacy();
  await aPlannedSession(jury, { candidacies: [candidacy, await aReadyCandidacy()] });
  const { version } = await db.candidacy.findUniqueOrThrow({ where: { id: candidacy.id } });
  const target = { id: candidacy.id, version };
  accepted(await act(candidacy.person, (work) => withdrawCandidacy(work, target)));
  const entries = await db.docketEntry.findMany({ where: { candidacyId: candidacy.id } });
  expect(entries.map(({ removedAt }) => removedAt)).toEqual([NOW]);
});

test("who has left the secretariat keeps no new session", async () => {
  const former = await aSecretary("Ancien secrétaire");
  await db.membership.updateMany({ where: { userId: former.userId }, data: { endedAt: NOW } });
  const sitting = { heldOn: "2026-12-01", startTime: "09:30", place: "Paris", link: "" };
  const planned = await act(jury.secretary, (work) =>
    planSession(work, { ...sitting, secretaryId: former.userId }),
  );
  expect(planned).toMatchObject({ error: { field: "secretaryId" } });
});
