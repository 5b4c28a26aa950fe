type Fault = Partial<
  Record<
    "code" | "originalCode" | "kind" | "message" | "cause" | "meta" | "driverAdapterError",
    unknown
  >
>;

/** All that an error of the database is called by: PostgreSQL's, Prisma's and the driver's words, which may lie deep in it. */
export function namesOf(error: unknown): string[] {
  if (typeof error !== "object" || error === null) return [];
  const { code, originalCode, kind, message, cause, meta, driverAdapterError } = error as Fault;
  const own = [code, originalCode, kind, message].filter((name) => typeof name === "string");
  return [...own, ...[cause, meta, driverAdapterError].flatMap(namesOf)];
}
