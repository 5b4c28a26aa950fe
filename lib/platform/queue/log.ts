/** Names the fault and nothing else: an error's own text may quote an address or a person's words. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return "UNKNOWN";
  return "code" in error && typeof error.code === "string"
    ? `${error.name} ${error.code}`
    : error.name;
}

export const logError = (what: string, error: unknown) =>
  console.error(`${what}: ${faultOf(error)}`);

/** Something that no longer agrees with the rest: by the check that found it and the row's id. */
export const logDifference = (check: string, row: string) =>
  console.error(`reconcile: ${check} ${row}`);

export const logRefusal = (what: string, reason: string) =>
  console.error(`${what}: refused ${reason}`);
