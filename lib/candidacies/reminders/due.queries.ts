import "server-only";
import type { DeadlineKind } from "@/lib/deadlines/deadline";
import { type Told, toldUntil } from "@/lib/deadlines/reminder";
import { clockActor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { readSettings } from "@/lib/settings/setting.queries";
import { Prisma } from "@/prisma/generated/client.ts";
import { CANDIDATE_CLOCKS, SECRETARIAT_CLOCKS, type SecretariatClock } from "./reminded-clock";

const BATCH = 100;
/** As many as one message lists; those after them are told the next night. */
const LISTED = 200;

/** The running clocks of some kinds whose day is near, and has not passed. */
async function nearClocks(
  tx: Reader,
  kinds: readonly DeadlineKind[],
  today: CalendarDay,
): Promise<Prisma.Sql> {
  const settings = await readSettings(tx);
  const untils = kinds.map((kind) => toldUntil(kind, settings, today));
  return Prisma.sql`
    unnest(${kinds}::text[], ${untils}::text[]) near(kind, until)
    JOIN "Deadline" d ON d.kind = near.kind::"DeadlineKind" AND d."stoppedAt" IS NULL
      AND d."dueOn" BETWEEN ${today}::date AND near.until::date`;
}

const isToldOf = Prisma.sql`
  r."candidacyId" = d."candidacyId" AND r.kind::text = d.kind::text AND r."dueOn" = d."dueOn"`;

/** The next candidacies whose candidate is awaited until a day that is near, and was not told of it, after a given id. */
export const listToRemind = (today: CalendarDay, after?: string): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT d."candidacyId" AS id FROM ${await nearClocks(tx, CANDIDATE_CLOCKS, today)}
      WHERE NOT EXISTS (SELECT FROM "Reminder" r WHERE ${isToldOf})
        AND (${after ?? null}::uuid IS NULL OR d."candidacyId" > ${after ?? null}::uuid)
      ORDER BY 1 LIMIT ${BATCH}`;
    return rows.map(({ id }) => id);
  });

export type DueClock = Told & { kind: SecretariatClock; number: string };

/** What becomes due soon for the secretariat and one of its people was not told of, the first days first. */
export const listUntold = async (
  tx: Reader,
  recipientId: string,
  today: CalendarDay,
): Promise<DueClock[]> => tx.$queryRaw<DueClock[]>`
  SELECT c.id AS "candidacyId", c.number, d.kind::text, d."dueOn"::text
  FROM ${await nearClocks(tx, SECRETARIAT_CLOCKS, today)} JOIN "Candidacy" c ON c.id = d."candidacyId"
  WHERE NOT EXISTS (SELECT FROM "Reminder" r WHERE ${isToldOf} AND r."recipientId" = ${recipientId}::uuid)
  ORDER BY d."dueOn", d.id LIMIT ${LISTED}`;
