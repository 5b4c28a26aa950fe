import pino, { type Logger } from "pino";
import { codesOf, faultOf, framesOf } from "./fault.ts";
import { errands } from "./request.ts";

/** One for the process: what is preloaded, the proxy and the pages are bundles of their own. */
const kept = globalThis as { logger?: Logger };
kept.logger ??= pino(
  {
    base: null,
    messageKey: "what",
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    mixin: () => ({ ...errands.getStore() }),
  },
  { write: (line: string) => void process.stdout.write(line) },
);

/** One line of JSON each, its time in UTC; only what the functions below put into it, never a personal datum. */
export const logger = kept.logger;

type Details = Readonly<Record<string, string | number | boolean | undefined>>;

/** Something broke: by the names of its fault and of what caused it, where it comes from, and the reference of Next's page of errors. */
export function logError(what: string, error: unknown, details: Details = {}): void {
  logger.error(
    {
      ...details,
      fault: faultOf(error),
      codes: codesOf(error),
      ...(error instanceof Error && oriented(error)),
    },
    what,
  );
}

const oriented = (error: Error) => ({
  ...(error.cause !== undefined && { cause: faultOf(error.cause) }),
  ...("digest" in error && { digest: String(error.digest) }),
  stack: framesOf(error),
});

/** Something that no longer agrees with the rest: by the check that found it and the row's id. */
export const logDifference = (check: string, row: string) =>
  logger.error({ check, row }, "reconcile");

/** In hours, this machine ahead of its database; an operator has to look which of them is right. */
export const logClock = (hours: number) =>
  logger.error({ hours }, "clock: legal jobs wait until this machine and the database agree");

export const logRefusal = (what: string, reason: string, details: Details = {}) =>
  logger.warn({ ...details, reason }, what);

/** A statement of the database that took long, by its text without values. */
export const logSlow = (statement: string, details: Details) =>
  logger.warn({ ...details, statement }, "slow statement");

/** What ended as it should, however it ended: a request, an action, a job. */
export const logDone = (what: string, details: Details) => logger.info(details, what);
