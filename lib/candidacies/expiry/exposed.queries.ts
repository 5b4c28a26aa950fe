import "server-only";
import { OPEN_STATES } from "@/lib/candidacies/phase";
import type { CandidacyState } from "@/lib/candidacies/state";
import type { Reader } from "@/lib/platform/db/read";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { Prisma } from "@/prisma/generated/client.ts";
import { type ExpiryStage, expiryStage } from "./protection";
import { readWarningMonths } from "./protection.queries";

/** That no decision of the secretariat and no entry into training of the candidacy « c » itself protects it on its version « v ». */
const isBareItself = Prisma.sql`
  NOT EXISTS (SELECT FROM "ExpiryWaiver" w WHERE w."candidacyId" = c.id)
  AND coalesce((SELECT t."enteredOn" FROM "TrainingEntry" t WHERE t."candidacyId" = c.id
    ORDER BY t."recordedAt" DESC, t.id DESC LIMIT 1) NOT BETWEEN v."registeredOn" AND v."expiresOn", true)`;

/** Nor anything else that its person has brought: `protectionOf` in SQL, by which the few are found (a test holds the two together). */
const isBare = Prisma.sql`
  ${isBareItself}
  AND NOT EXISTS (SELECT FROM "Candidate" k JOIN "Candidate" own ON own."userId" = k."userId"
    CROSS JOIN LATERAL (
      SELECT FROM "AdmissibilityDecision" d
      WHERE c.route = 'VAE' AND d."candidateId" = k.id AND d."versionId" = v.id
        AND d."withdrawnAt" IS NULL AND d.outcome <> 'INADMISSIBLE'
        AND d."decidedOn" BETWEEN v."registeredOn" AND v."expiresOn"
        AND NOT EXISTS (SELECT FROM "RequestedBlock" b WHERE b."candidacyId" = c.id AND NOT EXISTS (
          SELECT FROM "AdmissibilityDecisionBlock" x WHERE x."decisionId" = d.id AND x."blockId" = b."blockId"))
      UNION ALL
      SELECT FROM "Candidacy" o CROSS JOIN LATERAL (SELECT t."enteredOn" FROM "TrainingEntry" t
        WHERE t."candidacyId" = o.id ORDER BY t."recordedAt" DESC, t.id DESC LIMIT 1) t
      WHERE o."candidateId" = k.id AND o.id <> c.id AND o."versionId" = v.id
        AND t."enteredOn" BETWEEN v."registeredOn" AND v."expiresOn") brought
    WHERE own.id = c."candidateId")`;

const onVersions = (versionIds: readonly string[], bare: Prisma.Sql): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT FROM "CertificationVersion" v
    WHERE v.id = c."versionId" AND v.id = ANY(${versionIds}::uuid[]) AND ${bare})`;

/** That nothing protects the candidacy « c », which is on one of these versions (R2, L. 6113-9). */
export const isExposedOn = (versionIds: readonly string[]): Prisma.Sql =>
  onVersions(versionIds, isBare);

/** The same as its company may know it: what other candidacies of the person have brought is not told to it (R81, R82). */
export const isExposedToCompanyOn = (versionIds: readonly string[]): Prisma.Sql =>
  onVersions(versionIds, isBareItself);

/** Where open candidacies on these versions are met: each version and state are an index's own. */
export const waysToOpen = (
  versionIds: readonly string[],
  states: readonly CandidacyState[] = OPEN_STATES,
): Prisma.Sql[] =>
  versionIds.length === 0
    ? [Prisma.sql`FALSE`]
    : versionIds.flatMap((id) =>
        states.map(
          (state) =>
            Prisma.sql`c."versionId" = ${id}::uuid AND c.state = ${state}::"CandidacyState"`,
        ),
      );

export type Ending = { id: string; rncpCode: string; expiresOn: CalendarDay; stage: ExpiryStage };

/** Every version with how near its last day is, the first to end first. */
export async function readEndings(
  tx: Pick<Reader, "certificationVersion" | "setting">,
  today: CalendarDay,
): Promise<Ending[]> {
  const months = await readWarningMonths(tx);
  const versions = await tx.certificationVersion.findMany({
    select: { id: true, rncpCode: true, expiresOn: true },
    orderBy: [{ expiresOn: "asc" }, { id: "asc" }],
  });
  return versions.map(({ expiresOn, ...version }) => {
    const lastDay = dateToDay(expiresOn);
    return { ...version, expiresOn: lastDay, stage: expiryStage(lastDay, today, months) };
  });
}

/** Those whose last day is near or past. */
export const readEndingIds = async (
  tx: Pick<Reader, "certificationVersion" | "setting">,
  today: CalendarDay,
): Promise<string[]> =>
  (await readEndings(tx, today)).flatMap(({ id, stage }) => (stage === "far" ? [] : [id]));
