import "server-only";
import { type AuditDraft, appendEntries } from "@/lib/audit/audit-entry.commands";
import { type Actor, isSignedIn } from "@/lib/auth/actor";
import { type CalendarDay, parisDay } from "@/lib/shared/calendar";
import { conflict, type Failure } from "@/lib/shared/failure";
import { err, type Result } from "@/lib/shared/result";
import { isClash } from "./clash";
import { db, type Tx } from "./client";

/** One transaction in progress: who acts, when, and what will enter the audit chain at its end. */
export type Work = {
  tx: Tx;
  actor: Actor;
  /** The user to sign rows with; null for a job or a visitor. */
  authorId: string | null;
  now: Date;
  today: CalendarDay;
  record: (entry: AuditDraft) => void;
};

export type Context = { actor: Actor; now: Date };

class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.reason);
    this.failure = failure;
  }
}

/**
 * Carries out one business event: a single transaction, undone as a whole when the result is a refusal.
 * The audit entries come last, so that the chain's lock is held as briefly as possible.
 * Two people at once: the database lets one win and the other is told CONFLICT.
 */
export async function commit<T>(
  { actor, now }: Context,
  run: (work: Work) => Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  const authorId = isSignedIn(actor) ? actor.userId : null;
  try {
    return await db.$transaction(async (tx) => {
      const entries: AuditDraft[] = [];
      const record = (entry: AuditDraft) => void entries.push(entry);
      const result = await run({ tx, actor, authorId, now, today: parisDay(now), record });
      if (!result.ok) throw new Refused(result.error);
      await appendEntries(tx, entries, authorId, now);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return err(error.failure);
    if (isClash(error)) return conflict();
    throw error;
  }
}
