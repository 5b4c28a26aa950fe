import { subscribe } from "node:diagnostics_channel";
import type { Server, ServerResponse } from "node:http";
import { Server as NetServer } from "node:net";
import { setTimeout } from "node:timers/promises";

/** For so long a server that stops still listens: who holds a connection to it learns by an answer that it closes. */
const FAREWELL = 1_000;
/** For so long, in all, what is being received or sent may take to finish; an upload of ten megabytes, say. */
const DRAIN_LIMIT = 30_000;

/**
 * Preloaded in `next start`, which asks us to see to signals (`NEXT_MANUAL_SIG_HANDLE`): by itself it would wait for
 * connections that a reverse proxy never closes. A server asked to stop closes each connection with its next answer,
 * soon takes no new one, and ends once every answer that was begun has left, or at the limit. A connection that is
 * idle is not cut before that: a request may be on its way.
 */
const servers = new Set<Server>();
const answering = new Set<ServerResponse>();
let stopping = false;
let whenQuiet: (() => void) | undefined;

subscribe("http.server.request.start", (message) => {
  const { response, server } = message as { response: ServerResponse; server: Server };
  servers.add(server);
  answering.add(response);
  if (stopping) sayLast(response);
  response.once("close", () => {
    answering.delete(response);
    if (answering.size === 0) whenQuiet?.();
  });
});

function sayLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader("connection", "close");
}

async function drain(): Promise<never> {
  stopping = true;
  answering.forEach(sayLast);
  const limit = setTimeout(DRAIN_LIMIT);
  await setTimeout(FAREWELL);
  // the listening alone: http's own `close` also cuts an answer that is written and not yet sent
  for (const server of servers) NetServer.prototype.close.call(server);
  const quiet = new Promise<void>((resolve) => {
    whenQuiet = resolve;
    if (answering.size === 0) resolve();
  });
  await Promise.race([quiet, limit]);
  process.exit(0);
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, drain);
