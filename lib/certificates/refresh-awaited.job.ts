import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { write } from "@/lib/platform/db/read";
import { parisDay } from "@/lib/platform/shared/calendar";

const NOBODY_YET = "00000000-0000-0000-0000-000000000000";

/**
 * Goes through everybody who holds something, some hundreds at a time, and sees to it that what awaits a certificate is what
 * should on this day (Europe/Paris): equivalences begin on a day, and one may concern more people than its own transaction
 * sees to. Each time is a statement of its own: killed and run again, it finds less to do.
 */
export async function refreshAwaited(now: Date): Promise<void> {
  const today = parisDay(now);
  for (let last: string | null = NOBODY_YET; last; last = await refreshAfter(last, today));
}

const refreshAfter = (person: string, today: string): Promise<string | null> =>
  write(clockActor, async (tx) => {
    const [row] = await tx.$queryRaw<{ last: string | null }[]>`
      SELECT refresh_awaited_after(${person}::uuid, ${today}::date) AS last`;
    return row?.last ?? null;
  });
