import { beforeAll, expect, test } from "vitest";
import {
  closeDeliberation,
  openSession,
  reopenDeliberation,
} from "@/lib/juries/deliberation/deliberation.commands";
import { scheduleCandidacies, takeOff } from "@/lib/juries/docket/docket.commands";
import { drawUpMinutes, signMinutes, withdrawMinutes } from "@/lib/juries/minutes/minutes.commands";
import { cancelSession, postponeSession } from "@/lib/juries/sessions/planning.commands";
import { summonSession } from "@/lib/juries/sessions/summons.commands";
import {
  SESSION_EVENTS,
  SESSION_STATES,
  sessionEventsFrom,
} from "@/lib/jury-sessions/jury-session";
import { db } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { aJury, type Juror, type Jury } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import {
  aDecidedSession,
  aHalfSignedSession,
  close,
  closing,
  counterpart,
  drawUp,
} from "../../../factories/jury-conclusions";
import {
  aPlannedSession,
  aSeatedSession,
  entryOf,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, PASSWORD, type Person } from "../../../factories/people";

let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

type Step = { id: string; version: number };
type Race = {
  event: (typeof SESSION_EVENTS)[number];
  from: () => Promise<{ id: string; who: Person | Juror }>;
  run: (work: Work, step: Step) => Promise<unknown>;
};

const docket = async () => ({ candidacies: [await aReadyCandidacy({ route: "WORKPLACE" })] });
const planned = async () => ({
  id: await aPlannedSession(jury, await docket()),
  who: jury.secretary,
});
const deliberated = async () => {
  const session = await aDecidedSession(jury);
  accepted(await close(session.president, session.id));
  return session;
};
const sitting = { heldOn: "2026-12-15", startTime: "14:00", place: "Paris", link: "" };

const races: Race[] = [
  { event: "summon", from: planned, run: summonSession },
  {
    event: "postpone",
    from: planned,
    run: (work, step) => postponeSession(work, { ...step, ...sitting }),
  },
  {
    event: "cancel",
    from: planned,
    run: (work, step) => cancelSession(work, { ...step, reason: "Salle indisponible." }),
  },
  {
    event: "open",
    from: async () => {
      const id = await aSeatedSession(jury, await docket());
      return { id, who: jury.employers[0] as Juror };
    },
    run: openSession,
  },
  {
    event: "closeDeliberation",
    from: async () => {
      const { id, president } = await aDecidedSession(jury);
      return { id, who: president };
    },
    run: async (work, { id, version }) =>
      closeDeliberation(work, { ...(await closing(id)), version }),
  },
  {
    event: "reopen",
    from: async () => {
      const { id, president } = await deliberated();
      return { id, who: president };
    },
    run: reopenDeliberation,
  },
  {
    event: "drawUpMinutes",
    from: async () => ({ id: (await deliberated()).id, who: jury.secretary }),
    run: drawUpMinutes,
  },
  {
    event: "withdrawMinutes",
    from: async () => {
      const { id, president } = await deliberated();
      accepted(await drawUp(jury, id));
      return { id, who: president };
    },
    run: (work, step) => withdrawMinutes(work, { ...step, reason: "Une erreur de salle." }),
  },
  {
    event: "sign",
    from: async () => ({ id: (await aHalfSignedSession(jury)).id, who: counterpart(jury) }),
    run: (work, step) => signMinutes(work, { ...step, password: PASSWORD }),
  },
];

test("every event of a session has its race", () => {
  const inLifecycle = new Set(SESSION_STATES.flatMap(sessionEventsFrom));
  expect(new Set(races.map(({ event }) => event))).toEqual(inLifecycle);
  expect(new Set(SESSION_EVENTS)).toEqual(inLifecycle);
});

test.each(races)(
  "$event twice at once: one wins, the other is told, one line in the journal",
  async ({ event, from, run }) => {
    const { id, who } = await from();
    const step = { id, version: await versionOf(id) };
    const journal = () => db.jurySessionEvent.count({ where: { sessionId: id, type: event } });
    const before = await journal();
    const both = await Promise.all([1, 2].map(() => act(who, (work) => run(work, step))));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const told = both.find(({ ok }) => !ok);
    expect(told).toMatchObject({
      error: { reason: expect.stringMatching(/^(CONFLICT|RULE|FORBIDDEN)$/) },
    });
    expect(await journal()).toBe(before + 1);
  },
);

test("one candidacy put on two dockets at once: one of them has it", async () => {
  const { id: candidacyId } = await aReadyCandidacy({ route: "WORKPLACE" });
  const sessions = [await planned(), await planned()];
  const steps = await Promise.all(
    sessions.map(async ({ id }) => ({
      id,
      version: await versionOf(id),
      candidacyIds: [candidacyId],
    })),
  );
  const both = await Promise.all(
    steps.map((step) => act(jury.secretary, (work) => scheduleCandidacies(work, step))),
  );
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await db.docketEntry.count({ where: { candidacyId, removedAt: null } })).toBe(1);
  expect(await db.candidacyEvent.count({ where: { candidacyId, type: "schedule" } })).toBe(1);
});

test("one entry taken off twice at once leaves its docket once", async () => {
  const sitting = await docket();
  const candidacyId = sitting.candidacies[0]?.id ?? "";
  const id = await aPlannedSession(jury, sitting);
  const step = { entryId: (await entryOf(candidacyId)).id, version: await versionOf(id) };
  const both = await Promise.all(
    [1, 2].map(() => act(jury.secretary, (work) => takeOff(work, step))),
  );
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await db.candidacyEvent.count({ where: { candidacyId, type: "postpone" } })).toBe(1);
});
