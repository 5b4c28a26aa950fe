import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

const seconds = { buckets: [0.05, 0.2, 0.5, 1, 2, 5, 10] };

/** What this process counts of itself; never a name, an address or an id among the labels. */
function create() {
  const registers = [new Registry()];
  return {
    registers,
    requests: new Histogram({
      name: "portal_request_duration_seconds",
      help: "Requests, by method and class of status.",
      labelNames: ["method", "status"],
      ...seconds,
      registers,
    }),
    actions: new Histogram({
      name: "portal_action_duration_seconds",
      help: "Actions of forms and uploads, by name and outcome.",
      labelNames: ["action", "outcome"],
      buckets: [0.2, 1, 5],
      registers,
    }),
    slowStatements: new Counter({
      name: "portal_slow_statements_total",
      help: "Statements that took longer than SLOW_STATEMENT_MS, by pool.",
      labelNames: ["pool"],
      registers,
    }),
    connections: new Gauge({
      name: "portal_database_connections",
      help: "Connections by pool: in use, idle, and those who wait for one.",
      labelNames: ["pool", "state"],
      registers,
    }),
  };
}

/** One for the process: what is preloaded, the proxy and the pages are bundles of their own. */
const kept = globalThis as { metrics?: ReturnType<typeof create> };
kept.metrics ??= create();
export const metrics = kept.metrics;

/** Of the process itself: memory, processor, how late its loop is. */
export const measureProcess = (): void => {
  for (const register of metrics.registers) collectDefaultMetrics({ register });
};
