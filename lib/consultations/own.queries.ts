import "server-only";
import { isDecided } from "@/lib/candidacies/phase";
import { CANDIDACY_STATES } from "@/lib/candidacies/state";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import type { OwnConsultation } from "./view";

const SHOWN = 300;
const decided = CANDIDACY_STATES.filter(isDecided);

/**
 * Who has consulted one's own dossiers, by day, capacity and what was read, the last ones first (R80): nobody's name, nor how
 * many they were. What the jury read is told once the result is: before, it would tell how far the jury is.
 */
export const listOwnConsultations = (actor: Actor): Promise<OwnConsultation[]> =>
  read(
    actor,
    (tx) => tx.$queryRaw<OwnConsultation[]>`
      WITH own AS (
        SELECT 'Candidacy' AS type, c.id, c.number, e.name AS company, c.state::text = ANY (${decided}) AS told
        FROM "Candidate" p JOIN "Candidacy" c ON c."candidateId" = p.id LEFT JOIN "Company" e ON e.id = c."companyId"
        WHERE p."userId" = ${actor.userId}::uuid
        UNION ALL SELECT 'Candidate', p.id, NULL, NULL, false FROM "Candidate" p WHERE p."userId" = ${actor.userId}::uuid)
      SELECT DISTINCT (l.at AT TIME ZONE 'Europe/Paris')::date::text AS day, l.capacity::text, l.part::text, f.purpose::text,
        own.number, own.company AS "companyName"
      FROM own JOIN "AccessLog" l ON l."subjectType" = own.type AND l."subjectId" = own.id
      LEFT JOIN "StoredFile" f ON f.id = l."fileId"
      WHERE l.capacity IS NOT NULL AND (l.capacity <> 'JURY' OR own.told) AND l."userId" <> ${actor.userId}::uuid
      ORDER BY day DESC, own.number, capacity, part, purpose
      LIMIT ${SHOWN}`,
  );
