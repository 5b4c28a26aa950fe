import "server-only";
import { logError } from "./log";

/** No check lasts longer: whoever asks has to be told. */
export const CHECK_LIMIT = 2_000;
/** What has not answered by then never will: it is asked anew. */
const GIVEN_UP = 15_000;

/**
 * Asks something at most once in so many milliseconds, whoever wants to know, and gives the answer, or null where it
 * fails or takes more than two seconds. One that hangs is asked anew after fifteen.
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
      answer = Promise.race([ask(), silence(GIVEN_UP)])
        .catch((error: unknown) => {
          logError("health", error, { check: what });
          return null;
        })
        .finally(() => {
          staleAt = performance.now() + freshFor;
        });
    }
    return Promise.race([answer, silence(CHECK_LIMIT)]);
  };
}

const silence = (milliseconds: number) =>
  new Promise<null>((resolve) => setTimeout(resolve, milliseconds, null).unref());
