import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { INSTEAD_OF, REQUEST_ID } from "../../platform/telemetry/request.ts";

/** How Next begins the document of a page that was not found or broke: its body is left to a script. */
const EMPTY = '<html id="__next_error__">';
const PATIENCE = 10_000;

/**
 * Preloaded in the server, since Next leaves empty what it answers to who has no script (vercel/next.js 62228): a
 * document of that kind is held back, and a page that says the same, drawn whole, is sent in its place. Where that page
 * cannot be had either, what Next had to say is sent.
 */
subscribe("http.server.request.start", (message) => {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  if (request.headers[INSTEAD_OF] !== undefined) return;
  const { flushHeaders } = response;
  response.flushHeaders = () => {
    response.flushHeaders = flushHeaders;
    if (isFault(response)) holdBack(request, response);
    else response.flushHeaders();
  };
});

function isFault(response: ServerResponse): boolean {
  return (
    response.statusCode >= 404 && String(response.getHeader("content-type")).startsWith("text/html")
  );
}

function holdBack(request: IncomingMessage, response: ServerResponse): void {
  const { write, end } = response;
  const held: Buffer[] = [];
  response.write = (chunk: string | Uint8Array) => held.push(Buffer.from(chunk)) > 0;
  response.end = (last?: unknown) => {
    Object.assign(response, { write, end });
    if (typeof last === "string" || last instanceof Uint8Array) held.push(Buffer.from(last));
    const document = Buffer.concat(held);
    const whole = document.includes(EMPTY) ? standIn(request, response) : Promise.resolve(document);
    whole.catch(() => document).then((body) => response.end(body));
    return response;
  };
}

async function standIn(request: IncomingMessage, response: ServerResponse): Promise<Buffer> {
  const page = response.statusCode === 404 ? "/introuvable" : "/incident";
  const drawn = await fetch(`http://127.0.0.1:${request.socket.localPort}${page}`, {
    headers: {
      cookie: request.headers.cookie ?? "",
      [REQUEST_ID]: String(request.headers[REQUEST_ID]),
      [INSTEAD_OF]: request.url ?? "",
    },
    signal: AbortSignal.timeout(PATIENCE),
  });
  const body = Buffer.from(await drawn.arrayBuffer());
  if (body.includes(EMPTY)) throw new Error(`« ${page} » is empty too`);
  if (!drawn.ok) response.statusCode = drawn.status;
  for (const name of ["content-security-policy", "retry-after"]) {
    const value = drawn.headers.get(name);
    if (value) response.setHeader(name, value);
  }
  return body;
}
