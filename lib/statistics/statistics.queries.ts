import "server-only";
import { CANDIDACY_STATES } from "@/lib/candidacies/state";
import { type AwardRule, type Outcome, outcomeOf } from "@/lib/certifications/award-rule";
import { certificationPolicy } from "@/lib/certifications/certification.policy";
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
  const groups = await tx.candidacyTally.groupBy({ by: ["state", "route"], _sum: { count: true } });
  const count = (state: string, route: string) =>
    groups.find((group) => group.state === state && group.route === route)?._sum.count ?? 0;
  return CANDIDACY_STATES.map((state) => ({
    state,
    VAE: count(state, "VAE"),
    WORKPLACE: count(state, "WORKPLACE"),
  })).filter(({ VAE, WORKPLACE }) => VAE + WORKPLACE > 0);
}

/**
 * The decided entries of signed minutes, grouped by what was validated and what the candidate held before, as the last
 * signature tallied them: the outcome follows from the version's rule (R58), whatever the number of entries.
 */
const countDecided = (tx: Reader) => tx.$queryRaw<DecidedGroup[]>`
  SELECT t.year, v."awardRule", t.validated, t."heldBefore", sum(t.count)::int AS count
  FROM "DecisionTally" t JOIN "CertificationVersion" v ON v.id = t."versionId"
  GROUP BY t.year, v.id, t.validated, t."heldBefore"`;

function byYear(groups: readonly DecidedGroup[]): YearOfOutcomes[] {
  const years = new Map<number, YearOfOutcomes>();
  for (const { year, awardRule, heldBefore, validated, count } of groups) {
    const row = years.get(year) ?? { year, FULL: 0, PARTIAL: 0, NONE: 0 };
    row[outcomeOf(awardRule as AwardRule, heldBefore, validated)] += count;
    years.set(year, row);
  }
  return [...years.values()].sort((one, other) => other.year - one.year);
}
