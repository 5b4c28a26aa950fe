import "server-only";
import type { Actor, Relations } from "@/lib/platform/actor/actor";
import { nobody } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { parisDay } from "@/lib/platform/shared/calendar";

type Row = Omit<Relations, "isClock"> & { userId: string };

/**
 * Who a session belongs to and what ties them to the portal at this instant: one round trip. Who sat on the jury
 * goes on until the minutes are signed, even when the mandate has run out in between.
 */
export const findActor = (sessionId: string, now: Date): Promise<Actor | null> =>
  read(nobody, async (tx) => {
    const rows = await tx.$queryRaw<Row[]>`
    SELECT u.id AS "userId",
      EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id AND m.kind = 'SECRETARIAT' AND m."endedAt" IS NULL) AS "isSecretariat",
      EXISTS (SELECT FROM "Membership" m WHERE m."userId" = u.id AND m.kind = 'ADMIN' AND m."endedAt" IS NULL) AS "isAdministrator",
      (SELECT c.id FROM "Candidate" c WHERE c."userId" = u.id) AS "candidateId",
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
    FROM "UserSession" s JOIN "User" u ON u.id = s."userId"
    WHERE s.id = ${sessionId}::uuid AND s."revokedAt" IS NULL AND s."expiresAt" > ${now} AND u."disabledAt" IS NULL`;
    const [row] = rows;
    if (!row) return null;
    const { userId, ...relations } = row;
    return { userId, sessionId, relations: { ...relations, isClock: false } };
  });
