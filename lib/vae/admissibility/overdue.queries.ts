import "server-only";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import {
  addMonths,
  type CalendarDay,
  dayToDate,
  parisInstant,
} from "@/lib/platform/shared/calendar";
import { IDLE_MONTHS } from "./lapse";

const BATCH = 100;

/** The next requests that silence has answered, the oldest first, after a given id. */
export const listOverdue = (today: CalendarDay, after?: string): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const rows = await tx.deadline.findMany({
      where: {
        kind: "ADMISSIBILITY_SILENCE",
        stoppedAt: null,
        dueOn: { lt: dayToDate(today) },
        candidacy: { state: { in: statesTaking("admitTacitly") } },
        ...(after && { candidacyId: { gt: after } }),
      },
      select: { candidacyId: true },
      orderBy: { candidacyId: "asc" },
      take: BATCH,
    });
    return rows.flatMap(({ candidacyId }) => candidacyId ?? []);
  });

/** The next admissible candidacies without any step for six months. */
export const listIdle = (today: CalendarDay, after?: string): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const before = parisInstant(addMonths(today, -IDLE_MONTHS), "00:00");
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Candidacy"
      WHERE state = ANY(${statesTaking("lapse")}::"CandidacyState"[]) AND "stateSince" < ${before}
        AND coalesce(last_edit_at(id) < ${before}, true) AND (${after ?? null}::uuid IS NULL OR id > ${after ?? null}::uuid)
      ORDER BY id LIMIT ${BATCH}`;
    return rows.map(({ id }) => id);
  });
