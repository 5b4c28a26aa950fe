export type SoughtCompetency = {
  id: string;
  code: string;
  label: string;
  provisional: boolean;
  criteria: readonly { code: string; label: string; provisional: boolean }[];
};

/** What the jury looks for in a block: its counted competencies, in the order of the référentiel. */
export type SoughtBlock = { blockId: string; competencies: readonly SoughtCompetency[] };

type Showing = { blockId: string; competencyIds: readonly string[] };

export type Coverage = { shown: number; total: number; missing: readonly SoughtCompetency[] };

export const soughtIn = (sought: readonly SoughtBlock[], id: string): readonly SoughtCompetency[] =>
  sought.find(({ blockId }) => blockId === id)?.competencies ?? [];

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
