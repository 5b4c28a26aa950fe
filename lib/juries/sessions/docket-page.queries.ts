import "server-only";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { mayGoOn } from "@/lib/candidacies/expiry/protection";
import { readExpiry } from "@/lib/candidacies/expiry/protection.queries";
import { nameOrNone, nameSelect } from "@/lib/candidates/candidate";
import { editAllowed } from "@/lib/jury-sessions/phase";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { promised } from "@/lib/platform/shared/promised";
import { readSettings } from "@/lib/settings/setting.queries";
import { getSessionPage } from "./session.queries";
import type { DocketPage, ReadyRow } from "./view";

const SHOWN = 100;

/** The docket to be made: what is on it, and the candidacies that are ready, the oldest legal limit first. */
export const getDocketPage = (actor: Actor, id: string, now: Date): Promise<DocketPage | null> =>
  read(actor, async (tx) => {
    const session = await getSessionPage(actor, id, now);
    if (!session) return null;
    const { version, number, state, heldOn, startTime, place, remoteInterviews, docket } = session;
    const settings = await readSettings(tx);
    const mayAdd = editAllowed(state, "keepDocket");
    return {
      id,
      version,
      number,
      state,
      heldOn,
      startTime,
      place,
      remoteInterviews,
      docket,
      mayAdd,
      mayTakeOff: session.mayKeepDocket,
      mayChangeRemote:
        session.mayKeepDocket && (remoteInterviews || settings["jury.remoteInterview"] === "on"),
      jointSession: settings["jury.jointSession"] === "on",
      ready: mayAdd ? await listReady(tx, heldOn) : [],
    };
  });

async function listReady(tx: Reader, heldOn: CalendarDay): Promise<ReadyRow[]> {
  const rows = await tx.candidacy.findMany({
    where: { state: { in: statesTaking("schedule") } },
    select: {
      id: true,
      number: true,
      route: true,
      certification: { select: { expiresOn: true } },
      candidate: { select: nameSelect },
      blocks: {
        select: { block: { select: { ordinal: true } } },
        orderBy: { block: { ordinal: "asc" } },
      },
      deadlines: { where: { kind: "JURY_BEFORE", stoppedAt: null }, select: { dueOn: true } },
    },
    orderBy: [{ stateSince: "asc" }, { id: "asc" }],
    take: SHOWN,
  });
  const ready = await Promise.all(
    rows.map(async ({ certification, candidate, blocks, deadlines: [deadline], ...row }) => ({
      ...promised(row, "number"),
      candidateName: nameOrNone(candidate),
      blocks: blocks.map(({ block }) => `Bloc ${block.ordinal}`).join(", "),
      before: deadline ? dateToDay(deadline.dueOn) : null,
      isPastExpiry:
        dateToDay(certification.expiresOn) < heldOn &&
        !mayGoOn(await readExpiry(tx, row.id), heldOn),
    })),
  );
  return ready.sort((one, other) => compareLimits(one.before, other.before));
}

const NEVER = "9999-12-31";
const compareLimits = (one: CalendarDay | null, other: CalendarDay | null) =>
  (one ?? NEVER).localeCompare(other ?? NEVER);
