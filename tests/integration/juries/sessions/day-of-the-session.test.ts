import { beforeAll, expect, test } from "vitest";
import { openSession } from "@/lib/juries/deliberation/deliberation.commands";
import { getDeliberationPage } from "@/lib/juries/deliberation/deliberation.queries";
import { endPresidency } from "@/lib/juries/institution/presidency-end.commands";
import { getSittingPage } from "@/lib/juries/sessions/sitting.queries";
import { db } from "@/lib/platform/db/client";
import { aJury, type Juror, type Jury, titulars } from "../../../factories/juries";
import { aReadyCandidacy } from "../../../factories/jury-candidacies";
import { close } from "../../../factories/jury-conclusions";
import {
  anOpenSession,
  aSeatedSession,
  enter,
  validated,
  versionOf,
} from "../../../factories/jury-sessions";
import { accepted, act, PASSWORD, sentenceOf } from "../../../factories/people";

const TODAY = "2026-11-22";
const TOMORROW = new Date("2026-11-23T09:00:00Z");
let jury: Jury;
beforeAll(async () => {
  jury = await aJury();
});

const whole = (candidacy: { blockId: (rank: number) => string }) => ({
  outcome: "DECIDED" as const,
  blocks: [validated(candidacy.blockId(1)), validated(candidacy.blockId(2))],
});
const titular = (side: "EMPLOYERS" | "EMPLOYEES", rank: number): Juror => {
  const found = titulars(jury).filter((one) => one.side === side)[rank];
  if (!found) throw new Error("no such titular");
  return found;
};

test("two sessions on one day: what is decided in one shows in it alone, and its president presides nothing else", async () => {
  const [first, second] = [await aReadyCandidacy(), await aReadyCandidacy()];
  const one = await anOpenSession(jury, { candidacies: [first] });
  const other = await anOpenSession(jury, { candidacies: [second] });
  accepted(await enter(one.president, first.id, whole(first)));
  const outcomes = async (id: string) =>
    (await getDeliberationPage(await one.president.actor(), id))?.entries.map(
      ({ open }) => open?.outcome,
    );
  expect(await outcomes(one.id)).toEqual(["DECIDED"]);
  expect(await outcomes(other.id)).toEqual([null]);
  accepted(await close(one.president, one.id));
  expect(sentenceOf(await close(other.president, other.id))).toMatch(/^Il manque une issue/);
});

test("the sitting offers what belongs to its day from that day on", async () => {
  const id = await aSeatedSession(jury, { candidacies: [await aReadyCandidacy()] });
  const offered = async (now: string) =>
    (await getSittingPage(await jury.secretary.actor(), id, new Date(now)))?.may;
  const ofTheDay = { recordAttendance: true, recordPresiding: true, recordInterview: true };
  expect(await offered("2026-11-21T22:59:59Z")).toEqual({
    recordAttendance: false,
    recordPresiding: false,
    recordInterview: false,
    recordInterest: true,
  });
  expect(await offered("2026-11-21T23:00:00Z")).toMatchObject(ofTheDay);
  expect(await offered(TOMORROW.toISOString())).toMatchObject(ofTheDay);
});

test("a session opens on its day, neither the day before nor the day after", async () => {
  const candidacies = [await aReadyCandidacy({ route: "WORKPLACE" })];
  const id = await aSeatedSession(jury, { candidacies });
  const open = async (now: string) =>
    sentenceOf(
      await act(
        titular("EMPLOYERS", 0),
        async (work) => openSession(work, { id, version: await versionOf(id) }),
        new Date(now),
      ),
    );
  expect(await open("2026-11-21T22:59:59Z")).toBe(
    "La séance se tient le 22 novembre 2026 : elle s’ouvre ce jour-là.",
  );
  expect(await open("2026-11-22T23:00:00Z")).toBe(
    "La séance devait s’ouvrir le 22 novembre 2026 : le secrétariat la reporte à un autre jour.",
  );
  expect(await open("2026-11-22T22:59:59Z")).toContain('"ok":true');
});

test("a presidency that ends on the day still presides that day, and what was opened goes on after it", async () => {
  const { id, version } = await db.presidency.findFirstOrThrow();
  accepted(
    await act(jury.secretary, (work) =>
      endPresidency(work, { id, version, endsOn: TODAY, password: PASSWORD }),
    ),
  );
  const candidacy = await aReadyCandidacy({ route: "WORKPLACE" });
  const session = await anOpenSession(jury, { candidacies: [candidacy] });
  accepted(await enter(session.president, candidacy.id, whole(candidacy), TOMORROW));

  const late = await aSeatedSession(jury, {
    candidacies: [await aReadyCandidacy({ route: "WORKPLACE" })],
    heldOn: "2026-11-23",
    now: TOMORROW,
  });
  const opened = await act(
    titular("EMPLOYERS", 0),
    async (work) => openSession(work, { id: late, version: await versionOf(late) }),
    TOMORROW,
  );
  expect(sentenceOf(opened)).toMatch(/^Aucune présidence n’est en cours à cette date\./);
});
