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
 * Who a session belongs to and what ties them to the portal at this instant: one round trip. Who sat on the jury
 * goes on until the minutes are signed, even when the mandate has run out in between. None once nobody was there for as long as
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
    SELECT u.id AS "userId", u."displayName" AS name, s."seenAt", s."expiresAt", idle.minutes AS "idleMinutes", u."factorDueAt",
      EXISTS (SELECT FROM "SecondFactor" f WHERE f."userId" = u.id AND f."confirmedAt" IS NOT NULL) AS "hasFactor",
      ARRAY(SELECT key FROM "Setting" WHERE key = ANY (${FACTOR_SETTINGS}) AND value = 'on') AS "factorSettings",
      EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id AND m.kind = 'SECRETARIAT' AND m."endedAt" IS NULL) AS "isSecretariat",
      EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id AND m.kind = 'ADMIN' AND m."endedAt" IS NULL) AS "isAdministrator",
      EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id AND m.kind = 'DPO' AND m."endedAt" IS NULL) AS "isDataProtectionOfficer",
      (SELECT c.id FROM "Candidate" c WHERE c."userId" = u.id AND c."sameAsId" IS NULL) AS "candidateId",
      coalesce((SELECT jsonb_agg(jsonb_build_object('companyId', m."companyId", 'role', m.role))
        FROM "CompanyMember" m WHERE m."userId" = u.id AND m."endedAt" IS NULL), '[]') AS companies,
      coalesce((SELECT jsonb_agg(jsonb_build_object('committeeId', e.id, 'candidacyId', e."candidacyId", 'memberId', m.id, 'isChair', m."isChair"))
        FROM "CommitteeMember" m JOIN "EvaluationCommittee" e ON e.id = m."committeeId" JOIN "Candidacy" c ON c.id = e."candidacyId"
        WHERE m."userId" = u.id AND e."dissolvedAt" IS NULL
          AND EXISTS (SELECT FROM "CompanyMember" k WHERE k."userId" = u.id AND k."companyId" = c."companyId" AND k."endedAt" IS NULL)), '[]') AS committees,
      coalesce((SELECT jsonb_agg(jsonb_build_object('mandateId', m.id, 'side', o.side, 'startsOn', m."startsOn", 'endsOn', m."endsOn"))
        FROM "Mandate" m JOIN "Seat" s ON s.id = m."seatId" JOIN "Organisation" o ON o.id = s."organisationId"
        WHERE m."userId" = u.id AND (${parisDay(now)}::date BETWEEN m."startsOn" AND m."endsOn" OR EXISTS (
          SELECT FROM "Attendance" a JOIN "JurySession" j ON j.id = a."sessionId"
          WHERE a."mandateId" = m.id AND a.status = 'PRESENT' AND j."openedAt" IS NOT NULL AND j."signedAt" IS NULL
            AND j."heldOn" BETWEEN m."startsOn" AND m."endsOn"))), '[]') AS mandates
    FROM "UserSession" s JOIN "User" u ON u.id = s."userId",
      LATERAL (SELECT greatest(${LEAST_IDLE_MINUTES}, coalesce((SELECT nullif(value, '')::int FROM "Setting" WHERE key = 'account.idleMinutes'), ${IDLE_MINUTES})) AS minutes) idle
    WHERE s.id = ${sessionId}::uuid AND s."revokedAt" IS NULL AND s."expiresAt" > ${now} AND u."disabledAt" IS NULL
      AND s."seenAt" > ${now}::timestamptz - idle.minutes * interval '1 minute'`;
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
