/** A list as a form holds it: one thing on a line, its parts between semicolons. */
export const readLines = (text: string): string[][] =>
  text
    .split("\n")
    .map((line) => line.split(";").map((part) => part.trim()))
    .filter((parts) => parts.some(Boolean));

export const writeLines = (rows: readonly (readonly (string | undefined)[])[]): string =>
  rows
    .map((parts) =>
      parts
        .map((part) => part ?? "")
        .join("\u00a0; ")
        .replace(/(\u00a0; )+$/, ""),
    )
    .join("\n");
