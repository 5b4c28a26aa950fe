import { namesOf } from "@/lib/platform/telemetry/fault";

const CLASHES: ReadonlySet<string> = new Set([
  // PostgreSQL: unique and exclusion violations, deadlock, serialization
  ...["23505", "23P01", "40P01", "40001"],
  // Prisma, for the same
  ...["P2002", "P2034"],
]);

/** Whether the database refused because another transaction won: somebody was faster. */
export const isClash = (error: unknown): boolean =>
  namesOf(error).some((name) => CLASHES.has(name));
