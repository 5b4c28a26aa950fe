import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { addMonths, type CalendarDay, dayToDate, parisDay } from "@/lib/platform/shared/calendar";
import { DAY } from "@/lib/platform/shared/duration";
import { Prisma } from "@/prisma/generated/client.ts";
import { type CandidacyKind, keptStates, type StandingTerm } from "./retention";
import { retentionPolicy } from "./retention.policy";
import { lengthOf, readTerms } from "./term.queries";
import type { DueOf, DueRow, ErasurePreview } from "./view";

/** As many are counted; a first night may find more, which is said. */
const MOST_COUNTED = 1000;
const SHOWN = 20;

/**
 * What a run would erase now, by the durations as they are set, confirmed or not: what an administrator looks at before they
 * confirm one. Null for who may not see it. Dossiers are named by their number alone.
 */
export const previewErasure = (actor: Actor, now: Date): Promise<ErasurePreview | null> =>
  read(actor, async (tx) => {
    if (!retentionPolicy.preview(actor)) return null;
    const standing = await readTerms(tx);
    const today = parisDay(now);
    const oldest = dayToDate(addMonths(today, -lengthOf(standing, "CONSULTATION")));
    const since = new Date(now.getTime() - lengthOf(standing, "REFUSED_TRY") * DAY);
    return {
      standing,
      drafts: await readDue(tx, "DRAFT", standing, today),
      dossiers: await readDue(tx, "DOSSIER", standing, today),
      consultations: await tx.accessLog.count({ where: { at: { lt: oldest } } }),
      refusedTries: await tx.refusedTry.count({ where: { minute: { lt: since } } }),
    };
  });

async function readDue(
  tx: Reader,
  kind: CandidacyKind,
  standing: readonly StandingTerm[],
  today: CalendarDay,
): Promise<DueOf> {
  const term = standing.find((one) => one.kind === kind);
  if (!term) throw new Error(`no duration for ${kind}`);
  const kept = Prisma.sql`make_interval(months => ${term.unit === "years" ? term.length * 12 : term.length}::int)`;
  const rows = await tx.$queryRaw<DueRow[]>`
    WITH old AS MATERIALIZED (
      SELECT c.id, c.number FROM "Candidacy" c
      WHERE c.state = ANY (${keptStates[kind]}::"CandidacyState"[])
        AND c."stateSince" < ${today}::date + interval '2 days' - ${kept}
        AND (c.number IS NOT NULL) = ${kind === "DOSSIER"}
        AND NOT EXISTS (SELECT FROM "Erasure" e WHERE e."candidacyId" = c.id)
      ORDER BY c."stateSince", c.id),
    ended AS MATERIALIZED (
      SELECT old.*, ((ended_at(old.id) AT TIME ZONE 'Europe/Paris')::date + ${kept})::date AS until FROM old)
    SELECT id, number, until::text AS "keptUntil", retention_hold(id, ${today}::date) AS hold
    FROM ended WHERE until < ${today}::date LIMIT ${MOST_COUNTED + 1}`;
  const due = rows.filter(({ hold }) => hold === null);
  const held = Map.groupBy(
    rows.flatMap(({ hold }) => hold ?? []),
    (hold) => hold,
  );
  return {
    term,
    count: Math.min(due.length, MOST_COUNTED),
    isMore: rows.length > MOST_COUNTED,
    shown: due.slice(0, SHOWN),
    held: [...held].map(([hold, all]) => ({ hold, count: all.length })),
  };
}
