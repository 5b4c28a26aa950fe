import { namesOf } from "@/lib/platform/telemetry/fault";

const UNAVAILABLE: ReadonlySet<string> = new Set([
  // a lock, a statement or a transaction that lasted too long, too many connections
  ...["55P03", "57014", "25P03", "25P04", "53300", "P2024", "P2028", "TooManyConnections"],
  ...["timeout exceeded when trying to connect", "Query read timeout", "timeout expired"],
  // a database that stops, starts, or cannot be reached
  ...["57P01", "57P02", "57P03", "P1001", "P1002", "P1008", "P1017", "DatabaseNotReachable"],
  ...["ConnectionClosed", "SocketTimeout", "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "ENOTFOUND"],
  ...["EPIPE", "EHOSTUNREACH", "ENETUNREACH", "EAI_AGAIN"],
  ...["Connection terminated", "Connection terminated unexpectedly"],
  "Connection terminated due to connection timeout",
  "Client has encountered a connection error and is not queryable",
]);

/** By what the database is away or has too much to do, for the log; null when it answered, whatever it said. */
export const whyUnavailable = (error: unknown): string | null =>
  namesOf(error).find((name) => UNAVAILABLE.has(name)) ?? null;

/** What is read, or this where the database is away. */
export async function unlessAway<T>(reading: Promise<T>, fallback: T): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!whyUnavailable(error)) throw error;
    return fallback;
  }
}
