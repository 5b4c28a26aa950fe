import "server-only";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { toldUntil } from "@/lib/deadlines/reminder";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { Prisma } from "@/prisma/generated/client.ts";

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

/** The next admissible candidacies whose candidate was warned of a day that has passed, and took no step since. */
export const listWarned = (today: CalendarDay, after?: string): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT c.id FROM "Candidacy" c
      WHERE c.state = ANY(${statesTaking("lapse")}::"CandidacyState"[])
        AND EXISTS (SELECT FROM "Reminder" r WHERE ${isWarningOf} AND r."dueOn" < ${today}::date)
        AND (${after ?? null}::uuid IS NULL OR c.id > ${after ?? null}::uuid)
      ORDER BY c.id LIMIT ${BATCH}`;
    return rows.map(({ id }) => id);
  });

/** The next admissible candidacies that are idle for so many months, or will be soon, and whose candidate was not warned of it. */
export const listIdle = (today: CalendarDay, after?: string): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const settings = await readSettings(tx);
    const until = toldUntil("LAPSE", settings, today);
    const idleUntil = (step: Prisma.Sql) => Prisma.sql`
      (${step} AT TIME ZONE 'Europe/Paris')::date + make_interval(months => ${asNumber(settings["vae.lapseMonths"])}::int)`;
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT c.id FROM "Candidacy" c
      WHERE c.state = ANY(${statesTaking("lapse")}::"CandidacyState"[])
        AND ${idleUntil(Prisma.sql`c."stateSince"`)} <= ${until}::date
        AND coalesce(${idleUntil(Prisma.sql`last_edit_at(c.id)`)} <= ${until}::date, true)
        AND NOT EXISTS (SELECT FROM "Reminder" r WHERE ${isWarningOf})
        AND (${after ?? null}::uuid IS NULL OR c.id > ${after ?? null}::uuid)
      ORDER BY c.id LIMIT ${BATCH}`;
    return rows.map(({ id }) => id);
  });

/** A warning that no step of the candidate has followed. */
const isWarningOf = Prisma.sql`
  r."candidacyId" = c.id AND r.kind = 'LAPSE' AND r."toldAt" >= c."stateSince"
  AND coalesce(r."toldAt" >= last_edit_at(c.id), true)`;
