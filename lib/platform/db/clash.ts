/** PostgreSQL's words for « somebody was faster »: unique and exclusion violations, deadlock, serialization. */
const CLASHES = new Set(["23505", "23P01", "40P01", "40001"]);
/** Prisma's own codes for the same. */
const PRISMA_CLASHES = new Set(["P2002", "P2034"]);

type Coded = {
  code?: unknown;
  cause?: unknown;
  meta?: unknown;
  originalCode?: unknown;
  driverAdapterError?: unknown;
};

/** Whether the database refused because another transaction won; the code may lie deep in the error. */
export function isClash(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { code, originalCode, cause, meta, driverAdapterError } = error as Coded;
  if (
    PRISMA_CLASHES.has(String(code)) ||
    CLASHES.has(String(code)) ||
    CLASHES.has(String(originalCode))
  )
    return true;
  return isClash(cause) || isClash(meta) || isClash(driverAdapterError);
}
