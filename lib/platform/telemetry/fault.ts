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
export function framesOf({ message, stack = "" }: Error): string[] {
  const at = message ? stack.indexOf(message) : -1; // whatever name it had when it was made
  const lines = stack.slice(at < 0 ? 0 : at + message.length).split("\n");
  return lines.flatMap((line) => FRAME.exec(line)?.[1] ?? []).slice(0, MOST_FRAMES);
}

type Fault = Partial<
  Record<
    "code" | "originalCode" | "kind" | "message" | "cause" | "meta" | "driverAdapterError",
    unknown
  >
>;

/** What an error is called by in some of its fields, which may lie deep in it. */
function calledBy(error: unknown, fields: readonly (keyof Fault)[]): string[] {
  if (typeof error !== "object" || error === null) return [];
  const fault: Fault = error;
  const own = fields.map((field) => fault[field]).filter((name) => typeof name === "string");
  const within = [fault.cause, fault.meta, fault.driverAdapterError];
  return [...own, ...within.flatMap((inner) => calledBy(inner, fields))];
}

/** All that an error of the database is called by: PostgreSQL's, Prisma's and the driver's words. */
export const namesOf = (error: unknown): string[] =>
  calledBy(error, ["code", "originalCode", "kind", "message"]);

const CODE = /^[\w./+-]{1,40}$/;

/** The codes alone, which name a kind of fault and nothing in it. */
export const codesOf = (error: unknown): string[] => [
  ...new Set(calledBy(error, ["code", "originalCode"]).filter((code) => CODE.test(code))),
];
