import type { SoughtBlock, SoughtCompetency } from "@/lib/vae/sought";

type Showing = { blockId: string; competencyIds: readonly string[] };

export type Coverage = { shown: number; total: number; missing: readonly SoughtCompetency[] };

/** How much of what is sought in a block its situations show between them, as the candidate has ticked it. */
export function coverageOf(
  { blockId, competencies }: SoughtBlock,
  situations: readonly Showing[],
): Coverage {
  const own = situations.filter((situation) => situation.blockId === blockId);
  const ticked = new Set(own.flatMap(({ competencyIds }) => competencyIds));
  const missing = competencies.filter(({ id }) => !ticked.has(id));
  const total = competencies.length;
  return { shown: total - missing.length, total, missing };
}
