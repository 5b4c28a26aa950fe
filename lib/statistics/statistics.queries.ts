import "server-only";
import { CANDIDACY_STATES } from "@/lib/candidacies/state";
import { type AwardRule, type Outcome, outcomeOf } from "@/lib/certifications/award-rule";
import { certificationPolicy } from "@/lib/certifications/certification.policy";
import { SIGNED_STATES } from "@/lib/jury-sessions/phase";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";

type DecidedGroup = {
  year: number;
  awardRule: unknown;
  validated: string[];
  heldBefore: string[];
  count: number;
};
export type YearOfOutcomes = { year: number } & Record<Outcome, number>;

/** Candidacies by state and route, and what the juries decided each year; null for who may not read them. */
export const getStatistics = (actor: Actor) =>
  read(actor, async (tx) => {
    if (!certificationPolicy.readStatistics(actor)) return null;
    const [candidacies, decided] = await Promise.all([countCandidacies(tx), countDecided(tx)]);
    return { candidacies, outcomes: byYear(decided) };
  });

async function countCandidacies(tx: Reader) {
  const groups = await tx.candidacy.groupBy({ by: ["state", "route"], _count: true });
  const count = (state: string, route: string) =>
    groups.find((group) => group.state === state && group.route === route)?._count ?? 0;
  return CANDIDACY_STATES.map((state) => ({
    state,
    VAE: count(state, "VAE"),
    WORKPLACE: count(state, "WORKPLACE"),
  })).filter(({ VAE, WORKPLACE }) => VAE + WORKPLACE > 0);
}

/**
 * The decided entries of signed minutes, grouped by what was validated and what the candidate held before, as the last
 * signature kept it: the outcome follows from the version's rule (R58), whatever the number of entries.
 */
const countDecided = (tx: Reader) => tx.$queryRaw<DecidedGroup[]>`
  WITH decided AS (
    SELECT extract(year FROM s."heldOn")::int AS year, v."awardRule",
      ARRAY(SELECT k.code FROM "BlockDecision" b JOIN "CompetencyBlock" k ON k.id = b."blockId"
        WHERE b."entryId" = d.id AND b.verdict = 'VALIDATED' ORDER BY k.code) AS validated,
      d."heldBefore"
    FROM "DocketEntry" d JOIN "JurySession" s ON s.id = d."sessionId"
      JOIN "Candidacy" c ON c.id = d."candidacyId" JOIN "CertificationVersion" v ON v.id = c."versionId"
    WHERE s.state = ANY(${SIGNED_STATES}::"JurySessionState"[]) AND d.outcome = 'DECIDED' AND d."removedAt" IS NULL)
  SELECT year, "awardRule", validated, "heldBefore", count(*)::int AS count
  FROM decided GROUP BY year, "awardRule", validated, "heldBefore"`;

function byYear(groups: readonly DecidedGroup[]): YearOfOutcomes[] {
  const years = new Map<number, YearOfOutcomes>();
  for (const { year, awardRule, heldBefore, validated, count } of groups) {
    const row = years.get(year) ?? { year, FULL: 0, PARTIAL: 0, NONE: 0 };
    row[outcomeOf(awardRule as AwardRule, heldBefore, validated)] += count;
    years.set(year, row);
  }
  return [...years.values()].sort((one, other) => other.year - one.year);
}
