import "server-only";
import { type Actor, isSignedIn } from "@/lib/platform/actor/actor";
import { type AuditDraft, appendEntries } from "@/lib/platform/chain/audit-entry.commands";
import { type CalendarDay, parisDay } from "@/lib/platform/shared/calendar";
import { type Failure, Refused } from "@/lib/platform/shared/failure";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { isClash } from "./clash";
import { db, type Tx } from "./client";
import { inTries, type Kept } from "./tries";
import { whyUnavailable } from "./unavailable";

/** One transaction in progress: who acts, when, and what will enter the audit chain at its end. */
export type Work = Kept & {
  tx: Tx;
  actor: Actor;
  /** The user to sign rows with; null for a job or a visitor. */
  authorId: string | null;
  now: Date;
  today: CalendarDay;
  record: (entry: AuditDraft) => void;
};

export type Context = { actor: Actor; now: Date };

/**
 * Carries out one business event: a single transaction, undone as a whole when a step refuses.
 * The audit entries come last, so that the chain's lock is held as briefly as possible. A command that asks for a document is
 * carried out again once that is printed (`tries.ts`): whatever it does outside the transaction, it may do twice.
 * Two people at once: the database lets one win and the other is told CONFLICT. Too many at once, or a database that is
 * away: BUSY, after no longer than the limits (`limits.ts`); sent again, what was carried out after all is so once.
 */
export async function commit<T>(
  { actor, now }: Context,
  run: (work: Work) => Promise<T>,
): Promise<Result<T, Failure>> {
  const authorId = isSignedIn(actor) ? actor.userId : null;
  try {
    const attempt = (kept: Kept) =>
      db.$transaction(async (tx) => {
        const entries: AuditDraft[] = [];
        const record = (entry: AuditDraft) => void entries.push(entry);
        const given = await run({
          ...kept,
          tx,
          actor,
          authorId,
          now,
          today: parisDay(now),
          record,
        });
        await appendEntries(tx, entries, authorId, now);
        return given;
      });
    return ok(await inTries(attempt));
  } catch (error) {
    if (error instanceof Refused) return err(error.failure);
    if (isClash(error)) return err({ reason: "CONFLICT" });
    const why = whyUnavailable(error);
    if (why) return err({ reason: "BUSY", why });
    throw error;
  }
}
