import "server-only";
import pLimit from "p-limit";
import { Refused } from "@/lib/platform/shared/failure";

/** What goes from one try of a command to the next. */
export type Kept = {
  /** Made while no transaction is open, of exactly what `of` says: what has changed since is made anew. */
  beforehand: <T>(of: string, make: () => Promise<T>) => Promise<T>;
  /** Drawn in the first try and the same in the next ones: a random code, a password that was confirmed. */
  steady: <T>(name: string, draw: () => Promise<T>) => Promise<T>;
};

/** Ends the try it is thrown in, and its transaction: what it asks for is made before the next one. */
class Unmade extends Error {
  readonly make: () => Promise<void>;
  constructor(make: () => Promise<void>) {
    super("UNMADE");
    this.make = make;
  }
}

const MOST_MADE = 5;
const inTurn = pLimit(1);

/**
 * Carries out a command until all that it asks for is there. What takes long, a document that is printed, holds no row that way,
 * and what the last try commits is what it would say itself. One command of the process after the other, as they are
 * printed: who waited looks again, so that two never make the same number. Refused as BUSY where others are always faster.
 */
export async function inTries<T>(attempt: (kept: Kept) => Promise<T>): Promise<T> {
  const kept = keep();
  const first = await ended(attempt, kept);
  if ("value" in first) return first.value;
  const hasWaited = inTurn.activeCount > 0;
  return inTurn(async () => {
    let outcome: Ended<T> = hasWaited ? await ended(attempt, kept) : first;
    for (let made = 0; "unmade" in outcome; made++) {
      if (made === MOST_MADE) throw new Refused({ reason: "BUSY", why: "ALWAYS_CHANGED" });
      await outcome.unmade.make();
      outcome = await ended(attempt, kept);
    }
    return outcome.value;
  });
}

type Ended<T> = { value: T } | { unmade: Unmade };

async function ended<T>(attempt: (kept: Kept) => Promise<T>, kept: Kept): Promise<Ended<T>> {
  try {
    return { value: await attempt(kept) };
  } catch (error) {
    if (error instanceof Unmade) return { unmade: error };
    throw error;
  }
}

function keep(): Kept {
  const made = new Map<string, unknown>();
  const drawn = new Map<string, unknown>();
  return {
    beforehand: async <T>(of: string, make: () => Promise<T>) => {
      if (made.has(of)) return made.get(of) as T;
      throw new Unmade(async () => void made.set(of, await make()));
    },
    steady: async <T>(name: string, draw: () => Promise<T>) => {
      if (!drawn.has(name)) drawn.set(name, await draw());
      return drawn.get(name) as T;
    },
  };
}
