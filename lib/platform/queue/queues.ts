import type { QueueOptions, ScheduleOptions } from "pg-boss";

/** What each job carries: identifiers only, never a text, an address or a secret. */
export type QueueData = {
  "deliver-message": { messageId: string };
  "deliver-notice": { messageId: string };
  "admit-tacitly": null;
  "acknowledge-by-delay": null;
  remind: null;
  "recover-addresses": null;
  erase: null;
  expire: null;
  reconcile: null;
  "refresh-awaited": null;
  "fold-tallies": null;
  "print-results": { sessionId: string };
};
export type QueueName = keyof QueueData;

/** What the jobs of the clock do row by row, as log and database name it, and the queue of each. */
export const tasks = {
  admitTacitly: "admit-tacitly",
  lapse: "admit-tacitly",
  acknowledgeByDelay: "acknowledge-by-delay",
  remindCandidate: "remind",
  remindOfValidity: "remind",
  warnOfLapse: "remind",
  warnOfErasure: "remind",
  remindOfExpiry: "remind",
  remindCompanyOfExpiry: "remind",
  remindSecretariat: "remind",
  recoverAddress: "recover-addresses",
  lapseRecovery: "recover-addresses",
  eraseDraft: "erase",
  eraseDossier: "erase",
  eraseUnconfirmedAccount: "erase",
  eraseConsultations: "erase",
  eraseRefusedTries: "erase",
  sweepErased: "expire",
  sweepUnknown: "expire",
  printResult: "print-results",
} as const satisfies Record<string, QueueName>;
export type Task = keyof typeof tasks;

/**
 * After the first try, the queue tries a message twenty times more: for some fourteen hours, a night without a mail
 * server. Then the secretariat has to act.
 */
export const MAX_ATTEMPTS = 21;

/** After its last retry a message's job is kept here, for the secretariat to see. */
export const DEAD_MESSAGES = "dead-messages";

const HOUR = 60 * 60;
const FOUR_HOURS = 4 * HOUR;
const NINETY_DAYS = 90 * 24 * 60 * 60;
const clockJob = {
  policy: "exclusive",
  retryLimit: 5,
  retryDelay: 60,
  retryBackoff: true,
} as const;

const delivery = {
  retryLimit: MAX_ATTEMPTS - 1,
  retryDelay: 30,
  retryBackoff: true,
  retryDelayMax: 60 * 60,
  expireInSeconds: 120,
  deadLetter: DEAD_MESSAGES,
} as const;

/** What it found is as true at a second try: it is not tried again, and has the time to read every file. */
const nightJob = { policy: "exclusive", retryLimit: 0, expireInSeconds: FOUR_HOURS } as const;

/**
 * Links of accounts have a queue of their own, and wait for no other message; all else leaves in order, for each key.
 * A job of the ordered queue that failed for good would hold back its key: it is gone within the hour.
 * Delays are in seconds. The migration `queue` creates these queues; a test compares the two.
 */
export const queues: Record<
  QueueName | typeof DEAD_MESSAGES,
  QueueOptions & { policy: string; deadLetter?: string }
> = {
  [DEAD_MESSAGES]: {
    policy: "standard",
    retryLimit: 0,
    retentionSeconds: NINETY_DAYS,
    deleteAfterSeconds: NINETY_DAYS,
  },
  "deliver-message": { policy: "standard", ...delivery },
  "deliver-notice": { policy: "key_strict_fifo", ...delivery, deleteAfterSeconds: 60 * 60 },
  "admit-tacitly": clockJob,
  "acknowledge-by-delay": clockJob,
  remind: clockJob,
  "recover-addresses": clockJob,
  erase: { ...clockJob, expireInSeconds: FOUR_HOURS },
  expire: clockJob,
  reconcile: nightJob,
  // asked for while one is under way, it comes after it
  "refresh-awaited": { ...clockJob, policy: "stately", expireInSeconds: FOUR_HOURS },
  "fold-tallies": clockJob,
  "print-results": { ...clockJob, expireInSeconds: HOUR },
};

export const queueNames = Object.keys(queues).filter(
  (name): name is QueueName => name !== DEAD_MESSAGES,
);

export type Schedule = {
  queue: QueueName;
  cron: string;
  options: ScheduleOptions;
  /** In seconds: the time between two runs, and two hours or one more for the run itself. */
  lateAfter: number;
};
const eachNight = { lateAfter: 26 * HOUR };
const inParis = { tz: "Europe/Paris", missed: "once" } as const;

/** Paris time; a run that fell while no worker was up is made up for once, by the first worker to start. */
export const schedules: Schedule[] = [
  { queue: "refresh-awaited", cron: "1 0 * * *", options: inParis, ...eachNight },
  { queue: "admit-tacitly", cron: "5 0 * * *", options: inParis, ...eachNight },
  { queue: "acknowledge-by-delay", cron: "10 0 * * *", options: inParis, ...eachNight },
  { queue: "remind", cron: "30 5 * * *", options: inParis, ...eachNight },
  { queue: "recover-addresses", cron: "20 * * * *", options: inParis, lateAfter: 2 * HOUR },
  { queue: "fold-tallies", cron: "15 2 * * *", options: inParis, ...eachNight },
  { queue: "erase", cron: "45 2 * * *", options: inParis, ...eachNight },
  { queue: "expire", cron: "15 3 * * *", options: inParis, ...eachNight },
  { queue: "reconcile", cron: "45 3 * * *", options: inParis, ...eachNight },
];
