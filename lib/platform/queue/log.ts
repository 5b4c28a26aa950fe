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

/** In hours, this machine ahead of its database; an operator has to look which of them is right. */
export const logClock = (hours: number) =>
  console.error(
    `clock: this machine is ${hours} h ahead of the database, legal jobs wait until both are set right`,
  );

export const logRefusal = (what: string, reason: string) =>
  console.error(`${what}: refused ${reason}`);
