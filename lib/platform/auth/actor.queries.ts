import "server-only";
import type { Actor, Relations } from "@/lib/platform/actor/actor";
import { nobody } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
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
};
type Row = Omit<Relations, "isClock"> & Omit<Session, "actor"> & { userId: string };

/** Who a session belongs to, as `findSession`; for what asks of nothing else. */
export const findActor = async (sessionId: string, now: Date): Promise<Actor | null> =>
  (await findSession(sessionId, now))?.actor ?? null;

/**
 * Who a session belongs to and what ties them to the portal at this instant: one round trip. Who sat on the jury
 * goes on until the minutes are signed, even when the mandate has run out in between. None once nobody was there for as long as
 * the setting says.
 */
export const findSession = (sessionId: string, now: Date): Promise<Session | null> =>
  read(nobody, async (tx) => {
    const rows = await tx.$queryRaw<Row[]>`
    SELECT u.id AS "userId", u."displayName" AS name, s."seenAt", s."expiresAt", idle.minutes AS "idleMinutes",
      EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id AND m.kind = 'SECRETARIAT' AND m."endedAt" IS NULL) AS "isSecretariat",
      EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id AND m.kind = 'ADMIN' AND m."endedAt" IS NULL) AS "isAdministrator",
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
    const { userId, name, seenAt, expiresAt, idleMinutes, ...relations } = row;
    const actor = { userId, sessionId, relations: { ...relations, isClock: false } };
    return { actor, name, seenAt, expiresAt, idleMinutes };
  });
