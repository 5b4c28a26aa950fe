import "server-only";
import { nobody } from "@/lib/platform/actor/actor";
import { clock } from "@/lib/platform/clock";
import { databaseNow } from "@/lib/platform/db/database-now";
import { databaseAnswers, isKnownAway } from "@/lib/platform/db/presence.queries";
import { type Reader, read } from "@/lib/platform/db/read";
import { writeProbe } from "@/lib/platform/db/writable";
import { env } from "@/lib/platform/env";
import { openSigningKey } from "@/lib/platform/pdf/signing";
import { nextRun } from "@/lib/platform/queue/next-run";
import { isTogether, readAhead } from "@/lib/platform/queue/on-time";
import { schedules } from "@/lib/platform/queue/queues";
import { tryStorage } from "@/lib/platform/storage/storage";
import { probe } from "@/lib/platform/telemetry/probe";
import { readSettings } from "@/lib/settings/setting.queries";
import type { Facts, ScheduledRun } from "./health";
import { readQueues } from "./queue.queries";

const FRESH = 5_000;
/** A storage is paid by the request, and fills up more slowly. */
const FRESH_STORAGE = 30_000;

/** Its presence is asked for too: whoever is told here that it is back is served by the proxy at once. */
const isDatabaseWritable = probe(
  "database",
  async () => {
    await writeProbe();
    return databaseAnswers();
  },
  FRESH,
);

const isStorageWritable = probe(
  "storage",
  async () => {
    await tryStorage();
    return true;
  },
  FRESH_STORAGE,
);

/** Opening the file takes some tens of milliseconds; it changes once in years. */
const FRESH_SIGNING = 60_000;

const signing = probe("signing", readSigning, FRESH_SIGNING);

const known = probe("facts", () => read(nobody, readKnown), FRESH);

/**
 * Everything that is looked at; each within two seconds, and asked anew after five (the storage after thirty), so that
 * whoever asks without end costs nothing.
 */
export async function readFacts(): Promise<Facts> {
  const [database, storage, signature, facts] = await Promise.all([
    isDatabaseWritable(),
    isStorageWritable(),
    signing(),
    known(),
  ]);
  return {
    isDatabaseWritable: database === true && !isKnownAway(), // a page may know better by now
    isStorageWritable: storage === true,
    signing: signature,
    known: facts,
  };
}

async function readSigning(): Promise<NonNullable<Facts["signing"]>> {
  const now = clock.now();
  const key = await openSigningKey(now);
  if (!key.ok) return { fault: key.error };
  return { left: (key.value.expiresAt.getTime() - now.getTime()) / 1000 };
}

async function readKnown(tx: Reader): Promise<NonNullable<Facts["known"]>> {
  const ahead = await readAhead(tx, clock.now());
  const [worker] = await tx.$queryRaw<{ age: number }[]>`
    SELECT extract(epoch FROM now() - at)::float8 AS age FROM "Heartbeat" WHERE kind = 'WORKER'`;
  const [backup] = await tx.$queryRaw<{ age: number | null }[]>`
    SELECT extract(epoch FROM now() - max("startedAt"))::float8 AS age FROM "Backup"`;
  const queues = await readQueues(tx);
  const ages = queues.flatMap(({ oldest }) => oldest ?? []);
  return {
    worker: worker?.age ?? null,
    queue: ages.length > 0 ? Math.max(...ages) : null,
    ahead: ahead / 1000,
    isClockOff: !isTogether(ahead),
    runs: await readRuns(tx),
    backup: { age: backup?.age ?? null, isAwaited: env.PORTAL_MODE === "production" },
    isSigningAwaited: (await readSettings(tx))["certificate.electronicSignature"] === "on",
  };
}

type Run = Omit<ScheduledRun, "lateAfter" | "firstDue"> & { plannedAt: Date };

/** What the queue keeps of the runs of the clock's jobs: the last success for a week, and how the last one failed since. */
export async function readRuns(tx: Reader): Promise<ScheduledRun[]> {
  const names = schedules.map(({ queue }) => queue);
  const rows = await tx.$queryRaw<Run[]>`
    SELECT planned.name AS queue, done.at IS NOT NULL AS "hasSucceeded",
      extract(epoch FROM now() - coalesce(done.at, planned.created_on))::float8 AS since,
      planned.created_on AS "plannedAt", failed.fault,
      EXISTS (
        SELECT FROM pgboss.job WHERE name = planned.name AND state < 'completed'
      ) AS "isUnderWay"
    FROM pgboss.schedule AS planned
    CROSS JOIN LATERAL (
      SELECT max(completed_on) AS at FROM pgboss.job WHERE name = planned.name AND state = 'completed'
    ) AS done
    LEFT JOIN LATERAL (
      SELECT coalesce(output->>'message', output->'value'->>'message', 'UNKNOWN') AS fault
      FROM pgboss.job
      WHERE name = planned.name AND state IN ('retry', 'failed')
        AND started_on > coalesce(done.at, '-infinity')
      ORDER BY started_on DESC LIMIT 1
    ) AS failed ON true
    WHERE planned.name = ANY(${names})`;
  const now = await databaseNow(tx);
  return schedules.map((schedule) => {
    const { queue, lateAfter } = schedule;
    const row = rows.find((each) => each.queue === queue);
    if (!row) return { ...neverPlanned, queue, lateAfter };
    const { plannedAt, ...run } = row;
    const firstDue = nextRun(schedule, plannedAt);
    return { ...run, firstDue: firstDue > now ? firstDue : null, lateAfter };
  });
}

const neverPlanned = {
  hasSucceeded: false,
  since: null,
  firstDue: null,
  fault: null,
  isUnderWay: false,
};
