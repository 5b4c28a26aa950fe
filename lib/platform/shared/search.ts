/**
 * A LIKE pattern for a text that holds what was typed: nothing typed is a wildcard, full-width forms (％) included,
 * which losing their accents would turn into ones; control characters, which no text in the database holds, are left out.
 */
export const containing = (typed: string): string =>
  `%${searchable(typed).replace(/[\\%_]/g, "\\$&")}%`;

/** What was typed into a search, as the database can be asked for it. */
export const searchable = (typed: string): string =>
  typed
    .normalize("NFKC")
    .replace(/\p{Cc}/gu, " ")
    .trim();
