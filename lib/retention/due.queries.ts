import "server-only";
import { toldUntil } from "@/lib/deadlines/reminder";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { readSettings } from "@/lib/settings/setting.queries";
import { Prisma } from "@/prisma/generated/client.ts";
import { type CandidacyKind, keptStates, terms } from "./retention";

const BATCH = 100;

/**
 * Those of a kind that have stood still for as long as they are kept, or will have until a day, by their id after a given one:
 * what was erased long ago is left out first, so that little is looked at one by one.
 */
const old = (kind: CandidacyKind, until: CalendarDay, last: string | undefined): Prisma.Sql =>
  Prisma.sql`
    SELECT c.id FROM "Candidacy" c
    WHERE c.state = ANY (${keptStates[kind]}::"CandidacyState"[])
      AND c."stateSince" < ${until}::date + interval '2 days' - retention_of(${terms[kind].setting})
      AND NOT EXISTS (SELECT FROM "Erasure" e WHERE e."candidacyId" = c.id)
      AND (${last ?? null}::uuid IS NULL OR c.id > ${last ?? null}::uuid)
    ORDER BY c.id`;

/** The next drafts or dossiers to be erased on a day, after a given id: their duration is over and nothing holds them (R83). */
export const listErasable = (kind: CandidacyKind, today: CalendarDay, last?: string) =>
  listIds(old(kind, today, last), Prisma.sql`is_erasable(id, ${today}::date)`);

/** The next drafts that will be erased soon and whose candidate was not told since they last wrote, after a given id. */
export async function listToWarn(today: CalendarDay, last?: string): Promise<string[]> {
  const until = toldUntil("DRAFT", await read(clockActor, readSettings), today);
  const isNear = Prisma.sql`kept_until(id) <= ${until}::date AND draft_told_until(id) IS NULL`;
  return listIds(old("DRAFT", until, last), isNear);
}

/** In the order of the rows they are among, which is left as it is: sorted again, all would be looked at for each batch. */
const listIds = (among: Prisma.Sql, where: Prisma.Sql): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      WITH old AS MATERIALIZED (${among}) SELECT id FROM old WHERE ${where} LIMIT ${BATCH}`;
    return rows.map(({ id }) => id);
  });
