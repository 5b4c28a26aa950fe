export type SoughtCompetency = {
  id: string;
  code: string;
  label: string;
  provisional: boolean;
  criteria: readonly { code: string; label: string; provisional: boolean }[];
};

/** What the jury looks for in a block: its counted competencies, in the order of the référentiel. */
export type SoughtBlock = { blockId: string; competencies: readonly SoughtCompetency[] };

/** « C1 – Accueillir l’assuré ». */
export const competencyName = ({ code, label }: Pick<SoughtCompetency, "code" | "label">): string =>
  `${code} – ${label}`;

/** Those of them that are ticked, block by block in the order of the référentiel: what is no longer asked for does not count. */
export const tickedIn = (
  sought: readonly SoughtBlock[],
  ids: readonly string[],
): SoughtCompetency[] =>
  sought.flatMap(({ competencies }) => competencies.filter(({ id }) => ids.includes(id)));

export const soughtIn = (sought: readonly SoughtBlock[], id: string): readonly SoughtCompetency[] =>
  sought.find(({ blockId }) => blockId === id)?.competencies ?? [];
