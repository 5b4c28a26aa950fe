import "server-only";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { dateToDay } from "@/lib/platform/shared/calendar";
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

/** Along the days that clocks are due on, each candidacy asked by itself (OFFSET 0). */
async function listOfKind(tx: Reader, kind: SelfAppliedKind, now: Date): Promise<UnappliedRow[]> {
  const rows = await tx.$queryRaw<(Omit<UnappliedRow, "kind" | "dueOn"> & { dueOn: Date })[]>`
    SELECT c.id AS "candidacyId", c.number, d."dueOn" FROM "Deadline" d
    CROSS JOIN LATERAL (SELECT s.id, s.number FROM "Candidacy" s
      WHERE s.id = d."candidacyId" AND s.state = ANY (${statesTaking(clockEvents[kind])}::"CandidacyState"[]) OFFSET 0) c
    WHERE d.kind = ${kind}::"DeadlineKind" AND d."stoppedAt" IS NULL AND d."dueOn" < ${appliedBefore(now)}::date
    ORDER BY d."dueOn", d."candidacyId" LIMIT ${SHOWN}`;
  return rows.map(({ dueOn, ...row }) => ({ kind, dueOn: dateToDay(dueOn), ...row }));
}
