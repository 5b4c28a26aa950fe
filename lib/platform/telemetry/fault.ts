/** Names the fault and nothing else: an error's own text may quote an address or a person's words. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return "UNKNOWN";
  return "code" in error && typeof error.code === "string"
    ? `${error.name} ${error.code}`
    : error.name;
}

const FRAME = /^\s+at (.+(?::\d+:\d+|<anonymous>|native)\)?)$/;
const MOST_FRAMES = 12;

/** Where an error comes from, innermost first: the frames of its stack, which its text stands before. */
export function framesOf({ name, message, stack = "" }: Error): string[] {
  const opening = message ? `${name}: ${message}` : name;
  const lines = (stack.startsWith(opening) ? stack.slice(opening.length) : stack).split("\n");
  return lines.flatMap((line) => FRAME.exec(line)?.[1] ?? []).slice(0, MOST_FRAMES);
}

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

const SQLSTATE = /^(?=.*\d)[0-9A-Z]{5}$/;

/** The codes that the database and its driver give an error, which name its kind and nothing in it. */
export const codesOf = (error: unknown): string[] => [
  ...new Set(namesOf(error).filter((name) => SQLSTATE.test(name))),
];
