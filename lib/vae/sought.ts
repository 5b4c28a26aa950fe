export type SoughtCompetency = {
  id: string;
  code: string;
  label: string;
  provisional: boolean;
  criteria: readonly { code: string; label: string; provisional: boolean }[];
};

/** What the jury looks for in a block: its counted competencies, in the order of the référentiel. */
export type SoughtBlock = { blockId: string; competencies: readonly SoughtCompetency[] };

export const soughtIn = (sought: readonly SoughtBlock[], id: string): readonly SoughtCompetency[] =>
  sought.find(({ blockId }) => blockId === id)?.competencies ?? [];
