/** How long anybody waits for a connection, in milliseconds: a new one, or one that others hold. */
export const POOL_WAIT = 5_000;

/**
 * What the database itself ends, in milliseconds, whoever opened the connection. `migrate` sets these on the database:
 * as parameters of a connection, PgBouncer would refuse them or share them out. Who freezes in the middle of a
 * transaction, or loses the network there, has its locks taken away after `idle_in_transaction_session_timeout`.
 */
export const databaseLimits = {
  lock_timeout: 3_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 20_000,
  tcp_user_timeout: 20_000,
} as const;

/**
 * In seconds, set beside them: an idle connection whose other end is gone without a word (a cut cable, a firewall that
 * forgot it) is asked after 15, and ended after 20 for want of an answer; by itself PostgreSQL would keep it for two hours.
 */
export const databaseKeepalives = {
  tcp_keepalives_idle: 15,
  tcp_keepalives_interval: 5,
} as const;

/**
 * How the planner weighs a look-up along an index, set beside them: what is read stands in memory or on a disk without arms,
 * where a row by itself costs hardly more than the next one. A page reads its relations by such look-ups.
 */
export const databasePlanning = { random_page_cost: 1.1 } as const;

/** What the portal does by itself may go through whole tables: nobody waits for it. */
export const jobLimits = { statement_timeout: 10 * 60_000 } as const;

/** A migration gives way: whoever reads waits behind it no longer than this, and it tries again. */
export const migrationLimits = {
  lock_timeout: 1_000,
  statement_timeout: 0,
  idle_in_transaction_session_timeout: 0,
} as const;

/** The time that the network may add before a database that says nothing at all is given up. */
const NETWORK = 2_000;
const silence = databaseLimits.statement_timeout + NETWORK;

/** Of the queue: who puts jobs into it, and the worker. One that lost its connection without a word would wait for ever. */
export const queuePools = { sender: { max: 2, silence }, worker: { max: 5, silence } } as const;

/** For the counts of attempts, which survive the transaction that a refusal undoes. */
export const countsPool = { max: 2, silence } as const;

/**
 * The connections of a process, at most `max` of each kind. However many transactions wait for one another, statements
 * by themselves, which are what pages read, find a connection; and no page waits behind a job.
 */
export const pools = {
  transactions: { max: 12, silence, lasts: 15_000 },
  statements: { max: 10, silence, lasts: 15_000 },
  jobs: { max: 4, silence: jobLimits.statement_timeout + NETWORK, lasts: 4 * 60 * 60_000 },
} as const;
