import { beforeAll, expect, test } from "vitest";
import { signOut } from "@/lib/accounts/sign-in/sign-in.commands";
import { listAuditEntries } from "@/lib/audit/audit-entry.queries";
import { reopenDeliberation } from "@/lib/juries/deliberation/deliberation.commands";
import { listDecisions } from "@/lib/juries/deliberation/deliberation.queries";
import { getJurorSession, getPressingSession } from "@/lib/juries/deliberation/juror.queries";
import { withdrawMinutes } from "@/lib/juries/minutes/minutes.commands";
import { getDocketPage } from "@/lib/juries/sessions/docket-page.queries";
import {
  listRunningSessions,
  listSessions,
  listSummonedSessions,
} from "@/lib/juries/sessions/list.queries";
import { getSessionPage } from "@/lib/juries/sessions/session.queries";
import { getSittingPage } from "@/lib/juries/sessions/sitting.queries";
import {
  countUnread,
  findSentMessage,
  listMessages,
  listSentMessages,
} from "@/lib/messages/outgoing-message.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { getStatistics } from "@/lib/statistics/statistics.queries";
import { aJury, type Juror, type Jury } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { close, counterpart, drawUp, sign } from "../../../factories/jury-conclusions";
import {
  anOpenSession,
  enter,
  refused,
  validated,
  versionOf,
} from "../../../factories/jury-sessions";
import {
  accepted,
  act,
  anAdministrator,
  aPerson,
  aSecretary,
  NOW,
  type Person,
} from "../../../factories/people";

let jury: Jury;
let absent: Juror;
let outsiders: Person[];
beforeAll(async () => {
  jury = await aJury();
  absent = jury.employers.find(({ kind }) => kind === "SUBSTITUTE") as Juror;
  outsiders = [
    await anAdministrator(),
    await aSecretary("Omar Đặng"),
    absent,
    await aPerson("Une autre"),
  ];
});

type Session = Awaited<ReturnType<typeof anOpenSession>> & {
  candidacy: Awaited<ReturnType<typeof aReadyCandidacy>>;
};
async function aDeliberation(): Promise<Session> {
  const candidacy = await aReadyCandidacy();
  return { ...(await anOpenSession(jury, { candidacies: [candidacy] })), candidacy };
}

/** Everything that the pages of somebody are made of, of this session and around it. */
async function answers(actor: Actor, { id }: Session) {
  return {
    journal: await listAuditEntries(actor),
    sessions: [
      await listSessions(actor),
      await listRunningSessions(actor),
      await listSummonedSessions(actor),
    ],
    session: [
      await getSessionPage(actor, id, NOW),
      await getDocketPage(actor, id, NOW),
      await getSittingPage(actor, id, NOW),
      await listDecisions(actor, id),
    ],
    juror: [await getJurorSession(actor, id, NOW), await getPressingSession(actor, NOW)],
    messages: [
      await listMessages(actor),
      await countUnread(actor),
      await listSentMessages(actor, { dead: false }),
    ],
    statistics: await getStatistics(actor),
  };
}

const JSON_OF = (value: unknown) =>
  JSON.stringify(value, (_, one) => (typeof one === "bigint" ? String(one) : one), 1);

async function seen(session: Session): Promise<Record<string, string>> {
  const actors: [string, Actor][] = [
    ...(await Promise.all(
      [...outsiders, session.candidacy.person].map(
        async (one): Promise<[string, Actor]> => [one.name, await one.actor()],
      ),
    )),
    ["a visitor", nobody],
  ];
  const found: Record<string, string> = {};
  for (const [name, actor] of actors) found[name] = JSON_OF(await answers(actor, session));
  return found;
}

test("until the last signature nobody outside the room sees that, how often or when something was decided", async () => {
  const session = await aDeliberation();
  const { id, president, candidacy } = session;
  const admin = await (outsiders[0] as Person).actor();
  const numberOfNext = async () => {
    const someone = await aSecretary();
    await act(someone, (work) => signOut(work));
    const [line] = (await listAuditEntries(admin))?.lines ?? [];
    return [line?.action, line?.sequence];
  };
  expect(await numberOfNext()).toEqual(["signOut", null]);
  let before = await seen(session);
  const same = async (what: string) => expect(await seen(session), what).toEqual(before);

  const blocks = [validated(candidacy.blockId(1)), refused(candidacy.blockId(2))];
  accepted(await enter(president, candidacy.id, { outcome: "DEFERRED", blocks: [] }));
  await same("deferred");
  accepted(await enter(president, candidacy.id, { outcome: "DECIDED", blocks }));
  await same("decided");
  expect(await numberOfNext()).toEqual(["signOut", null]);
  before = await seen(session);
  accepted(await close(president, id));
  await same("closed");
  const version = async () => ({ id, version: await versionOf(id) });
  accepted(await act(president, async (work) => reopenDeliberation(work, await version())));
  accepted(await close(president, id));
  accepted(await drawUp(jury, id));
  await same("drawn up");
  accepted(await sign(president, id));
  await same("half signed");
  const withdrawal = async () => ({ ...(await version()), reason: "Une coquille." });
  accepted(await act(president, async (work) => withdrawMinutes(work, await withdrawal())));
  accepted(await drawUp(jury, id));
  accepted(await sign(president, id));
  await same("a second edition, half signed");

  const clerk = await outsiders[1]?.actor();
  const { id: toSign } = await db.outgoingMessage.findFirstOrThrow({
    where: { kind: "minutesToSign" },
  });
  expect(clerk && (await findSentMessage(clerk, toSign))).toBeNull();

  accepted(await sign(counterpart(jury), id));
  const lines = (await listAuditEntries(admin))?.lines ?? [];
  const told = lines.filter(({ subjectId }) => subjectId === id).map(({ action }) => action);
  expect(told.filter((action) => action === "decide")).toHaveLength(2);
  expect(told.filter((action) => action === "drawUpMinutes")).toHaveLength(2);
  const numbers = lines.map(({ sequence }) => Number(sequence));
  expect(numbers).toEqual(numbers.map((_, rank) => Number(numbers[0]) - rank));
  expect(clerk && (await findSentMessage(clerk, toSign))).not.toBeNull();
});

test("those in the room see how far it has come: the session's secretary, and the members who sit", async () => {
  const session = await aDeliberation();
  const { id, president, candidacy } = session;
  accepted(await enter(president, candidacy.id, { outcome: "DEFERRED", blocks: [] }));
  accepted(await close(president, id));
  accepted(await drawUp(jury, id));
  const page = await getSessionPage(await jury.secretary.actor(), id, NOW);
  expect(page).toMatchObject({ state: "MINUTES_TO_SIGN", minutes: { edition: 1 } });
  expect((await getJurorSession(await president.actor(), id, NOW))?.state).toBe("MINUTES_TO_SIGN");
  expect((await getJurorSession(await absent.actor(), id, NOW))?.state).toBe("OPEN");
});
