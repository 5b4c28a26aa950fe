/** The options chosen for a block, on a line of their own below its name. */
export const optionsLine = (options: readonly string[]): string =>
  `${options.length > 1 ? "Options" : "Option"} : ${options.join(", ")}`;
