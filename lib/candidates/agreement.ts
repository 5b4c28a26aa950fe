import type { Sex } from "./candidate";

/** A past participle agreed with the person's sex of civil status; with both endings before it is known. */
export const agreed = (participle: string, sex: Sex | null): string =>
  `${participle}${{ F: "e", M: "", unknown: "(e)" }[sex ?? "unknown"]}`;
