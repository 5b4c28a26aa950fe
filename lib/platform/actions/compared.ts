import type { Failure } from "@/lib/platform/shared/failure";

/** A conflict tells of the fields that were typed and differ from what stands now, and of no other. */
export function compared(failure: Failure, input: unknown): Failure {
  if (failure.reason !== "CONFLICT" || !failure.theirs) return failure;
  const { version, ...theirs } = failure.theirs;
  const typed = textsOf(input);
  const both = Object.entries(theirs).filter(([name]) => typed.has(name));
  const differing = both.filter(([name, text]) => typed.get(name) !== text);
  return {
    ...failure,
    theirs: { ...Object.fromEntries(differing), ...(version && { version }) },
    ...(both.length > differing.length && differing.length === 0 && { isSame: true }),
  };
}

/** As a form sends them: a box that is ticked is « on », of several boxes each that is ticked is a line. */
const textsOf = (input: unknown): ReadonlyMap<string, string> =>
  new Map(Object.entries(input ?? {}).map(([name, value]) => [name, textOf(value)]));

function textOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "on" : "";
  return Array.isArray(value) ? value.join("\n") : String(value ?? "");
}
