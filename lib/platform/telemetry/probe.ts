import "server-only";
import { logError } from "./log";

/** No check lasts longer: whoever asks has to be told. */
export const CHECK_LIMIT = 2_000;

/**
 * Asks something at most once in so many milliseconds, whoever wants to know, and gives the answer, or null where it
 * fails or takes more than two seconds. One that hangs is waited for and not asked anew.
 */
export function probe<T>(
  what: string,
  ask: () => Promise<T>,
  freshFor: number,
): () => Promise<T | null> {
  let answer: Promise<T | null> | undefined;
  let staleAt = 0;
  return () => {
    if (!answer || performance.now() > staleAt) {
      staleAt = Number.POSITIVE_INFINITY;
      answer = ask()
        .catch((error: unknown) => {
          logError("health", error, { check: what });
          return null;
        })
        .finally(() => {
          staleAt = performance.now() + freshFor;
        });
    }
    return Promise.race([answer, late()]);
  };
}

const late = () => new Promise<null>((resolve) => setTimeout(resolve, CHECK_LIMIT, null).unref());
