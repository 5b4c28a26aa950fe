import { recordAttendance } from "@/lib/juries/deliberation/attendance.commands";
import { declareInterest } from "@/lib/juries/deliberation/interest.commands";
import { recordInterview, setInterview } from "@/lib/juries/deliberation/interview.commands";
import { recordPresiding } from "@/lib/juries/deliberation/presiding.commands";
import { scheduleCandidacies } from "@/lib/juries/docket/docket.commands";
import { planSession } from "@/lib/juries/sessions/planning.commands";
import { summonSession } from "@/lib/juries/sessions/summons.commands";
import { db } from "@/lib/platform/db/client";
import type { CandidateKey } from "./cast-candidates.ts";
import { type Holder, holders } from "./seats.ts";
import { act, onEntry, onSession, type Story } from "./stage.ts";
import { linkDeclared } from "./texts/decisions.ts";
import { known, type World } from "./world.ts";

export type Sitting = {
  /** Offsets of the days: the session, its planning, its docket, its summons. */
  held: number;
  planned: number;
  scheduled: number;
  summoned: number;
  docket: readonly CandidateKey[];
  absent: readonly Holder[];
  /** Substitutes who take the place of an absent titular. */
  replacing: readonly Holder[];
};
export type Session = Sitting & { id: string };

const PLACE = "Maison de la branche, 1 place de la Démonstration, 75000 Paris, salle 2";
const FIRST_INTERVIEW = 9;

/** Plans a session, puts candidacies of both routes on its docket with the interviews, and summons. */
export async function* planned(
  { days, staff: { secretary }, candidacyIds }: World,
  sitting: Sitting,
): Story<Session> {
  const { held, docket } = sitting;
  const heldOn = held === 0 ? days.day(0) : days.workingDay(held);
  const { id } = yield* act(days.at(sitting.planned, "15:00"), secretary, (work) =>
    planSession(work, {
      heldOn,
      startTime: "09:30",
      place: PLACE,
      link: "",
      secretaryId: secretary.userId,
    }),
  );
  yield days.at(sitting.scheduled, "15:00");
  const ids = docket.map((who) => known(candidacyIds, who));
  yield* act(
    days.at(sitting.scheduled, "15:10"),
    secretary,
    onSession(scheduleCandidacies, id, { candidacyIds: ids }),
  );
  for (const [index, entryId] of (await entriesOf(id, "VAE")).entries()) {
    const time = `${String(FIRST_INTERVIEW + index).padStart(2, "0")}:45`;
    yield* act(
      days.at(sitting.scheduled, "15:20"),
      secretary,
      onEntry(setInterview, entryId, { time, mode: "ON_SITE", place: PLACE }),
    );
  }
  yield* act(days.at(sitting.summoned, "10:00"), secretary, onSession(summonSession, id, {}));
  return { ...sitting, id };
}

/** The entries of a docket in their order, of one route or of both. */
export async function entriesOf(sessionId: string, route?: "VAE"): Promise<string[]> {
  const rows = await db.docketEntry.findMany({
    where: { sessionId, removedAt: null, ...(route && { candidacy: { route } }) },
    select: { id: true },
    orderBy: { ordinal: "asc" },
  });
  return rows.map(({ id }) => id);
}

/** Who comes: every titular but the absent, and the substitutes of some of them. */
const presentAt = ({ absent, replacing }: Sitting): Holder[] => [
  ...(Object.keys(holders) as Holder[]).filter(
    (key) => holders[key].kind === "TITULAR" && !absent.includes(key),
  ),
  ...replacing,
];

/** Each member says of each candidate that there is no link; `linked` says of the first that there is one. */
export async function* declared(
  { days, staff, mandateIds }: World,
  session: Session,
  linked: Holder | null,
): Story {
  yield days.at(session.summoned + 3, "09:00");
  const found = await db.interest.findMany({
    where: { entry: { sessionId: session.id } },
    select: { entryId: true, mandateId: true },
  });
  const isFound = (entryId: string, key: Holder) =>
    found.some((one) => one.entryId === entryId && one.mandateId === known(mandateIds, key));
  const entryIds = await entriesOf(session.id);
  for (const [index, key] of presentAt(session).entries()) {
    const at = days.at(session.summoned + 4, `${String(8 + index).padStart(2, "0")}:15`);
    for (const entryId of entryIds.filter((id) => !isFound(id, key))) {
      const isLinked = key === linked && entryId === entryIds[0];
      const said = isLinked
        ? { kind: "DECLARED" as const, reason: linkDeclared }
        : { kind: "NONE" as const, reason: "" };
      yield* act(at, staff[key], (work) => declareInterest(work, { entryId, ...said }));
    }
  }
}

/** The session's secretary takes down who is there and who presides. */
export async function* seated(
  { staff: { secretary }, mandateIds }: World,
  session: Session,
  at: Date,
): Story {
  const present = presentAt(session);
  const statuses = [...mandateIds].map(([key, mandateId]) => {
    if (present.some((one) => one === key)) return { mandateId, status: "PRESENT" as const };
    return {
      mandateId,
      status: session.absent.some((one) => one === key)
        ? ("EXCUSED" as const)
        : ("ABSENT" as const),
    };
  });
  yield* act(at, secretary, onSession(recordAttendance, session.id, { statuses }));
  yield* act(
    at,
    secretary,
    onSession(recordPresiding, session.id, { mandateId: known(mandateIds, "president") }),
  );
}

/** Which of the VAE candidates were heard. */
export async function* heard(
  { staff: { secretary } }: World,
  session: Session,
  at: Date,
  count: number,
): Story {
  for (const entryId of (await entriesOf(session.id, "VAE")).slice(0, count)) {
    yield* act(at, secretary, onEntry(recordInterview, entryId, { held: "yes" as const }));
  }
}
