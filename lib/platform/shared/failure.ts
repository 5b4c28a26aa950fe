import type { Result } from "./result";

/** Expected refusals. Anything else that is thrown is a bug and reaches the error boundary. */
export type Failure =
  | { reason: "NOT_FOUND" }
  | { reason: "FORBIDDEN" }
  | Conflict
  | Busy
  | { reason: "RULE"; message: string; field?: string; see?: Place };

/** The database has too much to do, or is away; by what it said so, for the log. Nothing was carried out. */
export type Busy = { reason: "BUSY"; why: string };

/** Where what stands in the way is to be seen: a page that its reader may open. */
export type Place = { label: string; href: string };

/** What stands now, by field, where it is known; whether the same person wrote it, and whether it is what they typed again. */
export type Conflict = {
  reason: "CONFLICT";
  theirs?: Readonly<Record<string, string>>;
  isOwn?: boolean;
  isSame?: boolean;
};

/** Ends the transaction it is thrown in; `commit` alone catches it, undoes everything and returns the failure. */
export class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.reason);
    this.failure = failure;
  }
}

function refuse(failure: Failure): never {
  throw new Refused(failure);
}

/** For who may not even read the subject: it does not exist for them. */
export function refuseNotFound(): never {
  refuse({ reason: "NOT_FOUND" });
}

export function refuseForbidden(): never {
  refuse({ reason: "FORBIDDEN" });
}

/** The subject changed since the page was made; `theirs` is what stands now, by field, `isOwn` when its writer is who acts. */
export function refuseConflict(
  theirs?: Readonly<Record<string, string>>,
  { isOwn = false } = {},
): never {
  refuse({ reason: "CONFLICT", ...(theirs && { theirs }), ...(isOwn && { isOwn }) });
}

/** A rule refuses, in a French sentence, at a field if there is one; with the page of what stands in the way. */
export function refuseByRule(message: string, field?: string, see?: Place): never {
  refuse({ reason: "RULE", message, ...(field && { field }), ...(see && { see }) });
}

/** What a pure rule answers, inside a transaction: its value, or the refusal that its error asks for. */
export function valueOr<T, E>(result: Result<T, E>, refusal: (error: E) => never): T {
  return result.ok ? result.value : refusal(result.error);
}
