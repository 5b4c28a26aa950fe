export const REQUEST_NATURES = ["FIRST", "RENEWAL", "EXTENSION"] as const;
export type RequestNature = (typeof REQUEST_NATURES)[number];

export type NatureView = {
  nature: RequestNature;
  /** Of an earlier admission that the portal does not know. */
  precedingReference: string;
  natureVersion: number;
};

/** An earlier favourable decision that the portal knows, and whether it was on the référentiel of the request. */
export type EarlierAdmission = { number: string | null; decidedOn: string; isSameVersion: boolean };

export type NatureFault = "NOTHING_EARLIER" | "IS_RENEWAL" | "IS_EXTENSION";

/**
 * What is wrong with the nature that a request declares: a prolongation (référentiel unchanged) and a renewal (changed) follow
 * an earlier admission, which the portal knows or which is told by its date and number (R88; CERFA 12818*02, rubric 1).
 */
export function natureFault(
  nature: RequestNature,
  { earlier, reference }: { earlier: EarlierAdmission | null; reference: string },
): NatureFault | null {
  if (nature === "FIRST") return null;
  if (!earlier) return reference.trim() === "" ? "NOTHING_EARLIER" : null;
  if (nature === "EXTENSION" && !earlier.isSameVersion) return "IS_RENEWAL";
  if (nature === "RENEWAL" && earlier.isSameVersion) return "IS_EXTENSION";
  return null;
}
