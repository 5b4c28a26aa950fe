import { subscribe } from "node:diagnostics_channel";
import type { Server, ServerResponse } from "node:http";
import { Server as NetServer } from "node:net";
import { setImmediate, setTimeout } from "node:timers/promises";

/** For so long a server that stops still listens: who holds a connection to it learns by an answer that it closes. */
const FAREWELL = 1_000;
const SHORT_TURN = 0.5;
/** After so long without a request nothing is on its way any more. */
const SILENCE = 500;
/** For so long, in all, what is being received or sent may take to finish; an upload of ten megabytes, say. */
const DRAIN_LIMIT = 30_000;

/**
 * Preloaded in `next start`, which leaves signals to us (`NEXT_MANUAL_SIG_HANDLE`): by itself it would wait for
 * connections that a reverse proxy never closes. A server asked to stop closes each connection with its next answer,
 * soon takes no new one, and ends once every answer that was begun has left, or at the limit. A connection that is
 * idle is not cut before that: a request may be on its way.
 */
const servers = new Set<Server>();
const answering = new Set<ServerResponse>();
let connected = 0;
let begun = 0;
let stopping = false;

subscribe("http.server.request.start", (message) => {
  const { response, server } = message as { response: ServerResponse; server: Server };
  begun += 1;
  if (!servers.has(server)) server.on("connection", () => (connected += 1));
  servers.add(server);
  answering.add(response);
  response.once("close", () => answering.delete(response));
  if (stopping) sayLast(response);
});

function sayLast(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader("connection", "close");
}

async function drain(): Promise<never> {
  stopping = true;
  answering.forEach(sayLast);
  const limit = setTimeout(DRAIN_LIMIT);
  await setTimeout(FAREWELL);
  await Promise.race([letIn(), limit]);
  // the listening alone: http's own `close` also cuts an answer that is written and not yet sent
  for (const server of servers) NetServer.prototype.close.call(server);
  await Promise.race([silence(), limit]);
  process.exit(0);
}

/**
 * Whoever knocks already: a turn of the loop accepts one connection, and closing the door cuts those that wait. It
 * closes after a turn that brought none and was so short that hardly anybody can have come since.
 */
async function letIn(): Promise<void> {
  let before: number;
  let turn: number;
  do {
    before = connected;
    turn = performance.now();
    await setImmediate();
  } while (before !== connected || performance.now() - turn > SHORT_TURN);
}

async function silence(): Promise<void> {
  let heard: number;
  do {
    heard = begun;
    await setTimeout(SILENCE);
    await setImmediate(); // a loop that was held up reads first what has come meanwhile
  } while (heard !== begun || answering.size > 0);
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, drain);
