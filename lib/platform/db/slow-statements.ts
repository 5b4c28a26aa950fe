import "server-only";
import { AsyncResource } from "node:async_hooks";
import type { ClientBase } from "pg";
import { env } from "@/lib/platform/env";
import { logSlow } from "@/lib/platform/telemetry/log";
import { metrics } from "@/lib/platform/telemetry/metrics";

const LONGEST = 1000;

/** A statement as it may be told: values leave as parameters, and what is written into it all the same is left out. */
const toldOf = (text: string): string =>
  text
    .replaceAll(/'(?:[^']|'')*'/g, "'…'")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);

/**
 * Has each statement of a connection that takes longer than SLOW_STATEMENT_MS named in the log, and counted, whether it is
 * answered or given up; from its sending on, without the wait for a connection.
 */
export function nameSlow(client: ClientBase, pool: string): void {
  client.query = new Proxy(client.query, {
    apply(query, _, given: unknown[]) {
      const ended = whenEnded(given[0], pool);
      const last = given.at(-1);
      if (typeof last !== "function") {
        const answer = Reflect.apply(query, client, given);
        if (answer instanceof Promise) answer.then(ended, ended);
        return answer;
      }
      const callback = (...answer: unknown[]) => {
        ended();
        last(...answer);
      };
      return Reflect.apply(query, client, given.with(-1, callback));
    },
  });
}

/** Bound to who asks: an answer comes from the connection, which knows of no request. */
function whenEnded(statement: unknown, pool: string): () => void {
  const begun = performance.now();
  return AsyncResource.bind(() => {
    const ms = Math.round(performance.now() - begun);
    if (ms <= env.SLOW_STATEMENT_MS) return;
    metrics.slowStatements.inc({ pool });
    logSlow(toldOf(textOf(statement)), { pool, ms });
  });
}

function textOf(statement: unknown): string {
  if (typeof statement === "string") return statement;
  const { text } = statement as { text?: unknown };
  return typeof text === "string" ? text : "";
}
