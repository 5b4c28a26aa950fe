import "server-only";
import type { Actor, Relations } from "@/lib/platform/actor/actor";
import { nobody } from "@/lib/platform/actor/actor";
import { FACTOR_SETTINGS, isFactorRequired } from "@/lib/platform/actor/required-factor";
import { type Reader, read } from "@/lib/platform/db/read";
import { parisDay } from "@/lib/platform/shared/calendar";
import { IDLE_MINUTES, LEAST_IDLE_MINUTES } from "@/lib/platform/shared/session-life";

export type Session = {
  actor: Actor;
  /** The person's name, for the header of their pages. */
  name: string;
  /** The last request noted. */
  seenAt: Date;
  expiresAt: Date;
  /** After how many minutes without a request it ends. */
  idleMinutes: number;
  /** A role of theirs asks for a second factor that they have not. */
  lacksFactor: boolean;
  /** From when on they are tied to nothing while they lack it; null where nobody has told them yet. */
  factorDueAt: Date | null;
};
type Row = Omit<Relations, "isClock"> &
  Omit<Session, "actor" | "lacksFactor"> & {
    userId: string;
    hasFactor: boolean;
    factorSettings: Parameters<typeof isFactorRequired>[1];
  };

/** Who a session belongs to, as `findSession`; for what asks of nothing else. */
export const findActor = async (sessionId: string, now: Date): Promise<Actor | null> =>
  (await findSession(sessionId, now))?.actor ?? null;

/**
 * Who a session belongs to and what ties them to the portal at this instant: one round trip, planned once a connection by the
 * database's `actor_of_session`. Who sat on the jury goes on until the minutes are signed, even when the mandate has run out in
 * between. None once nobody was there for as long as
 * the setting says. Who lacks a second factor that their role asks for is tied to nothing once it is due.
 */
export const findSession = (sessionId: string, now: Date): Promise<Session | null> =>
  read(nobody, (tx) => readSession(tx, sessionId, now));

/** The same inside a transaction, which sees what it has written. */
export async function readSession(
  tx: Reader,
  sessionId: string,
  now: Date,
): Promise<Session | null> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT * FROM actor_of_session(${sessionId}::uuid, ${now}::timestamptz, ${parisDay(now)}::date, ${FACTOR_SETTINGS}::text[],
      ${LEAST_IDLE_MINUTES}::int, ${IDLE_MINUTES}::int)`;
  const [row] = rows;
  if (!row) return null;
  return toSession(row, { sessionId, now });
}

function toSession(row: Row, { sessionId, now }: { sessionId: string; now: Date }): Session {
  const {
    userId,
    name,
    seenAt,
    expiresAt,
    idleMinutes,
    factorDueAt,
    hasFactor,
    factorSettings,
    ...held
  } = row;
  const relations = { ...held, isClock: false };
  const lacksFactor = !hasFactor && isFactorRequired(relations, factorSettings);
  const isOverdue = isFactorOverdue({ lacksFactor, factorDueAt }, now);
  const actor = { userId, sessionId, relations: isOverdue ? nobody.relations : relations };
  return { actor, name, seenAt, expiresAt, idleMinutes, lacksFactor, factorDueAt };
}

export const isFactorOverdue = (
  { lacksFactor, factorDueAt }: Pick<Session, "lacksFactor" | "factorDueAt">,
  now: Date,
): boolean => lacksFactor && factorDueAt !== null && factorDueAt <= now;
