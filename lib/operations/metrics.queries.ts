import "server-only";
import { Gauge, Registry } from "prom-client";
import { nobody } from "@/lib/platform/actor/actor";
import { poolLoads } from "@/lib/platform/db/pool-loads";
import { read } from "@/lib/platform/db/read";
import { metrics } from "@/lib/platform/telemetry/metrics";
import { probe } from "@/lib/platform/telemetry/probe";
import { CHECKS, checksOf, type ScheduledRun } from "./health";
import { readFacts } from "./health.queries";
import { countDeadMessages, readQueues } from "./queue.queries";

const FRESH = 5_000;

const queues = probe(
  "metrics",
  () =>
    read(nobody, async (tx) => ({
      depths: await readQueues(tx),
      dead: await countDeadMessages(tx),
    })),
  FRESH,
);

/**
 * Everything in Prometheus' text: what this server counts of itself, and what the database knows of the worker, queues and
 * jobs, asked at each reading. What it cannot say, being away, is left out.
 */
export async function readMetrics(): Promise<string> {
  for (const { pool, inUse, idle, waiting } of poolLoads()) {
    metrics.connections.set({ pool, state: "in_use" }, inUse);
    metrics.connections.set({ pool, state: "idle" }, idle);
    metrics.connections.set({ pool, state: "waiting" }, waiting);
  }
  const shared = new Registry();
  await Promise.all([gaugeFacts(shared), gaugeQueues(shared)]);
  return Registry.merge([...metrics.registers, shared]).metrics();
}

const gauge = <L extends string>(registry: Registry, name: string, help: string, labels: L[]) =>
  new Gauge({ name: `portal_${name}`, help, labelNames: labels, registers: [registry] });

async function gaugeFacts(registry: Registry): Promise<void> {
  const facts = await readFacts();
  const checks = checksOf(facts);
  const up = gauge(registry, "check_up", "Each check of /api/health: 1 where it is fine.", [
    "check",
  ]);
  for (const check of CHECKS) up.set({ check }, checks[check].isFine ? 1 : 0);
  if (!facts.known) return;
  const { worker, ahead, runs, backup } = facts.known;
  if (worker !== null)
    gauge(
      registry,
      "worker_heartbeat_age_seconds",
      "Since the worker last said that it is there.",
      [],
    ).set(worker);
  gauge(registry, "clock_ahead_seconds", "This machine ahead of its database.", []).set(ahead);
  if (backup.age !== null)
    gauge(registry, "backup_age_seconds", "Since the last whole backup was begun.", []).set(
      backup.age,
    );
  gaugeRuns(registry, runs);
}

function gaugeRuns(registry: Registry, runs: readonly ScheduledRun[]): void {
  const success = gauge(
    registry,
    "job_success_age_seconds",
    "Since the last success of each job of the clock.",
    ["queue"],
  );
  const failing = gauge(
    registry,
    "job_failing",
    "Whether the last run of each job of the clock failed.",
    ["queue"],
  );
  for (const { queue, since, hasSucceeded, fault } of runs) {
    if (since !== null && hasSucceeded) success.set({ queue }, since);
    failing.set({ queue }, fault === null ? 0 : 1);
  }
}

async function gaugeQueues(registry: Registry): Promise<void> {
  const known = await queues();
  if (!known) return;
  const due = gauge(registry, "queue_due_jobs", "Jobs that may be taken now.", ["queue"]);
  const oldest = gauge(registry, "queue_oldest_seconds", "Since the oldest of them is due.", [
    "queue",
  ]);
  const failed = gauge(
    registry,
    "queue_failed_jobs",
    "Jobs that failed for good and are still kept.",
    ["queue"],
  );
  for (const { queue, ...depth } of known.depths) {
    due.set({ queue }, depth.due);
    oldest.set({ queue }, depth.oldest ?? 0);
    failed.set({ queue }, depth.failed);
  }
  gauge(registry, "dead_messages", "Messages that nobody tries to send any more.", []).set(
    known.dead,
  );
}
