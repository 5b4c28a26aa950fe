import { err } from "./result";

/** Expected refusals. Anything else that is thrown is a bug and reaches the error boundary. */
export type Failure =
  | { reason: "NOT_FOUND" }
  | { reason: "FORBIDDEN" }
  | { reason: "CONFLICT"; theirs?: Readonly<Record<string, string>> }
  | { reason: "RULE"; message: string; field?: string };

/** For who may not even read the subject: it does not exist for them. */
export const notFound = () => err<Failure>({ reason: "NOT_FOUND" });
export const forbidden = () => err<Failure>({ reason: "FORBIDDEN" });
/** The subject changed since the page was made; `theirs` is what stands now, by field. */
export const conflict = (theirs?: Readonly<Record<string, string>>) =>
  err<Failure>({ reason: "CONFLICT", ...(theirs && { theirs }) });
/** A rule refuses, in a French sentence, at a field if there is one. */
export const rule = (message: string, field?: string) =>
  err<Failure>({ reason: "RULE", message, ...(field && { field }) });
