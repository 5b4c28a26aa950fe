/** One of the options a block has, of which a candidacy chooses at least one (R5): what its `options` column holds. */
export type BlockOption = { code: string; label: string; provisional: boolean };

/** The labels of the options chosen, in the order the block offers them. */
export const optionLabels = (offered: unknown, chosen: readonly string[]): string[] =>
  (offered as readonly BlockOption[])
    .filter(({ code }) => chosen.includes(code))
    .map(({ label }) => label);
