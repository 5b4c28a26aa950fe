import "server-only";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay, dayToDate } from "@/lib/platform/shared/calendar";
import {
  appliedBefore,
  clockEvents,
  type SelfAppliedKind,
  type UnappliedRow,
} from "./unapplied-clock";

const SHOWN = 20;
const KINDS = Object.keys(clockEvents) as SelfAppliedKind[];

/** The clocks that the night's run should have applied and has not, the oldest first, for the secretariat's home. */
export const listUnapplied = (actor: Actor, now: Date): Promise<UnappliedRow[]> =>
  read(actor, async (tx) => {
    if (!candidaciesPolicy.readDashboard(actor)) return [];
    const rows = await Promise.all(KINDS.map((kind) => listOfKind(tx, kind, now)));
    return rows.flat();
  });

async function listOfKind(tx: Reader, kind: SelfAppliedKind, now: Date): Promise<UnappliedRow[]> {
  const rows = await tx.deadline.findMany({
    where: {
      kind,
      stoppedAt: null,
      dueOn: { lt: dayToDate(appliedBefore(now)) },
      candidacy: { state: { in: statesTaking(clockEvents[kind]) } },
    },
    select: { dueOn: true, candidacy: { select: { id: true, number: true } } },
    orderBy: [{ dueOn: "asc" }, { candidacyId: "asc" }],
    take: SHOWN,
  });
  return rows.flatMap(({ dueOn, candidacy }) =>
    candidacy
      ? [{ kind, dueOn: dateToDay(dueOn), candidacyId: candidacy.id, number: candidacy.number }]
      : [],
  );
}
