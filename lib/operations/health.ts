import type { QueueName } from "@/lib/platform/queue/queues";
import type { SigningFault } from "@/lib/platform/shared/signing-fault";

/** What is looked at, in the order in which an operator reads it. */
export const CHECKS = [
  "database",
  "storage",
  "worker",
  "queue",
  "jobs",
  "clock",
  "backup",
  "signing",
] as const;
export type CheckName = (typeof CHECKS)[number];

/** Without these nobody is served; the others are told, and make nothing refuse. */
const SERVING: readonly CheckName[] = ["database", "storage"];

/**
 * In seconds: the worker says every fifteen that it is there; a job that is due is taken within seconds; a legal job
 * wants clocks that agree to within an hour (`lib/platform/queue/on-time.ts`); a backup is taken each night, and takes a while;
 * another certificate to sign with takes weeks to get.
 */
const LIMITS = {
  worker: 60,
  queue: 5 * 60,
  backup: 26 * 60 * 60,
  signing: 30 * 24 * 60 * 60,
} as const;

/** A job of the clock. */
export type ScheduledRun = {
  queue: QueueName;
  hasSucceeded: boolean;
  /** Seconds since its last success or, where none is kept, since it was first planned; null if no worker ever planned it. */
  since: number | null;
  /** When it is due for the first time, as long as that is still to come. */
  firstDue: Date | null;
  /** In seconds: the time between two runs, and some. */
  lateAfter: number;
  /** What its last run ended with, where that was no success. */
  fault: string | null;
  /** A run is going on, or will within minutes. */
  isUnderWay: boolean;
};

export type Facts = {
  isDatabaseWritable: boolean;
  isStorageWritable: boolean;
  /** What keeps documents from being signed, or how many seconds the certificate still serves; null while nobody knows. */
  signing: { fault: SigningFault } | { left: number } | null;
  /** What the database knows; null while it says nothing. */
  known: {
    /** Seconds since the worker last said that it is there; null if it never did. */
    worker: number | null;
    /** Seconds that the oldest job has been due; null where none is. */
    queue: number | null;
    /** Seconds, this machine ahead of the database. */
    ahead: number;
    isClockOff: boolean;
    runs: readonly ScheduledRun[];
    /** Seconds since the last whole backup was begun, null if none ever was; awaited of a portal in production alone. */
    backup: { age: number | null; isAwaited: boolean };
    /** The branch wants every certificate signed electronically. */
    isSigningAwaited: boolean;
  } | null;
};

export type Check = {
  isFine: boolean;
  /** Of what it is about: since when the worker is silent, how long the oldest job waits… */
  seconds?: number;
};
export type Checks = Record<CheckName, Check>;

export const isRunFine = ({ since, lateAfter, fault }: ScheduledRun): boolean =>
  fault === null && since !== null && since <= lateAfter;

const nothingKnown = Object.fromEntries(CHECKS.map((name) => [name, { isFine: false }])) as Checks;
const isRecent = (age: number | null) => age !== null && age <= LIMITS.backup;

/** What each fact means; what the database cannot say is not fine. */
export function checksOf({ isDatabaseWritable, isStorageWritable, signing, known }: Facts): Checks {
  const serving = {
    database: { isFine: isDatabaseWritable },
    storage: { isFine: isStorageWritable },
  };
  if (!known) return { ...nothingKnown, ...serving };
  const { worker, queue, runs, ahead, isClockOff, backup, isSigningAwaited } = known;
  return {
    ...serving,
    worker: { isFine: worker !== null && worker <= LIMITS.worker, ...aged(worker) },
    queue: { isFine: queue === null || queue <= LIMITS.queue, ...aged(queue) },
    jobs: { isFine: runs.every(isRunFine) },
    clock: { isFine: !isClockOff, ...aged(ahead) },
    backup: { isFine: !backup.isAwaited || isRecent(backup.age), ...aged(backup.age) },
    signing: signingCheck(signing, isSigningAwaited),
  };
}

/** A portal that nobody gave a certificate signs nothing, and is fine unless the branch wants it to. */
function signingCheck(signing: Facts["signing"], isAwaited: boolean): Check {
  if (!signing) return { isFine: false };
  if ("fault" in signing) return { isFine: signing.fault === "ABSENT" && !isAwaited };
  return { isFine: signing.left > LIMITS.signing, seconds: signing.left };
}

const aged = (seconds: number | null) => (seconds === null ? {} : { seconds });

export type Standing = "ok" | "degraded" | "unavailable";

export function standingOf(checks: Checks): Standing {
  if (SERVING.some((name) => !checks[name].isFine)) return "unavailable";
  return CHECKS.every((name) => checks[name].isFine) ? "ok" : "degraded";
}
