import { createHmac } from "node:crypto";

/** The actions recorded of each kind of subject. The chain knows none of them: those who record add theirs. */
export interface AuditedActions extends Record<never, string> {}
export type AuditedSubject = keyof AuditedActions;

/** An action with what it is about, of these kinds of subjects. */
export type Audited<S extends AuditedSubject = AuditedSubject> = {
  [K in S]: { subjectType: K; action: AuditedActions[K] };
}[S];

/** What an entry says, in the order it is hashed in. */
export type ChainedEntry = {
  sequence: bigint;
  at: Date;
  actorId: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  payload: unknown;
  previousHash: string;
};

export const GENESIS = "0".repeat(64);

/** JSON with its keys in order, so that the same payload always gives the same text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${pairs.join(",")}}`;
}

/** HMAC-SHA256 of an entry and, through `previousHash`, of all that came before it. */
export function entryHash(key: string, entry: ChainedEntry): string {
  const { sequence, at, actorId, action, subjectType, subjectId, payload, previousHash } = entry;
  const about = [String(sequence), at.toISOString(), actorId, action, subjectType, subjectId];
  // the canonical text of all eight: these hold no object, and are written in one go
  const text = `${JSON.stringify(about).slice(0, -1)},${canonical(payload)},"${previousHash}"]`;
  return createHmac("sha256", key).update(text).digest("hex");
}

export type StoredEntry = ChainedEntry & { hash: string };
export type ChainFault =
  | { sequence: bigint; fault: "CHANGED" | "MISSING" | "UNLINKED" }
  | { sequence: null; fault: "CUT" };

/**
 * Reads the chain in order and names each entry that was changed, inserted or reordered, and each gap; what follows one is
 * judged by what it follows, so that garbage written once does not hide all that came later.
 * A cut tail leaves a chain that is right in itself: it is found only against the head that minutes carry.
 */
export class ChainReader {
  #previous = GENESIS;
  #next = 1n;
  readonly #key: string;
  #sawHead = false;
  readonly #expectedHead: string | undefined;

  constructor(key: string, expectedHead?: string) {
    this.#key = key;
    this.#expectedHead = expectedHead;
  }

  /** The fault of this entry, or null; the next one is read on from it either way. */
  read(entry: StoredEntry): ChainFault | null {
    const fault = this.#faultOf(entry);
    this.#previous = entry.hash;
    this.#next = entry.sequence + 1n;
    this.#sawHead ||= fault === null && entry.hash === this.#expectedHead;
    return fault;
  }

  #faultOf(entry: StoredEntry): ChainFault | null {
    if (entry.sequence !== this.#next) return { sequence: this.#next, fault: "MISSING" };
    if (entry.previousHash !== this.#previous)
      return { sequence: entry.sequence, fault: "UNLINKED" };
    if (entryHash(this.#key, entry) !== entry.hash)
      return { sequence: entry.sequence, fault: "CHANGED" };
    return null;
  }

  end(): ChainFault | null {
    const cut =
      this.#expectedHead !== undefined && this.#expectedHead !== GENESIS && !this.#sawHead;
    return cut ? { sequence: null, fault: "CUT" } : null;
  }

  get head(): string {
    return this.#previous;
  }
}
