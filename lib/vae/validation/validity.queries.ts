import "server-only";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { toldUntil } from "@/lib/deadlines/reminder";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { readSettings } from "@/lib/settings/setting.queries";

const BATCH = 100;

/**
 * The next candidacies without a validation file filed whose candidate has an admissibility that ends soon, and was told of
 * no day as late, after a given id. Another admissibility may carry them further: the command looks.
 */
export const listEndingValidity = (today: CalendarDay, after?: string): Promise<string[]> =>
  read(clockActor, async (tx) => {
    const until = toldUntil("VALIDITY", await readSettings(tx), today);
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT c.id FROM "Candidacy" c JOIN "Candidate" k ON k.id = c."candidateId"
      WHERE c.state = ANY(${statesTaking("fileValidation")}::"CandidacyState"[])
        AND NOT EXISTS (SELECT FROM "ValidationFile" v WHERE v."candidacyId" = c.id AND v."filedAt" IS NOT NULL)
        AND EXISTS (SELECT FROM "AdmissibilityDecision" d JOIN "Candidate" o ON o.id = d."candidateId"
          WHERE o."userId" = k."userId" AND d."versionId" = c."versionId" AND d."withdrawnAt" IS NULL
            AND d."validUntilOn" BETWEEN ${today}::date AND ${until}::date
            AND NOT EXISTS (SELECT FROM "Reminder" r
              WHERE r."candidacyId" = c.id AND r.kind = 'VALIDITY' AND r."dueOn" >= d."validUntilOn"))
        AND (${after ?? null}::uuid IS NULL OR c.id > ${after ?? null}::uuid)
      ORDER BY c.id LIMIT ${BATCH}`;
    return rows.map(({ id }) => id);
  });
