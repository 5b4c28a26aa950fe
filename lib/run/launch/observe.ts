import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { logDone, logError, logger } from "../../platform/telemetry/log.ts";
import { measureProcess, metrics } from "../../platform/telemetry/metrics.ts";
import { errands, REQUEST_ID, requestId } from "../../platform/telemetry/request.ts";
import { pageOf } from "./page-patterns.ts";

/**
 * Preloaded in the server, since Next tells nobody of its requests: each gets an id, which the pages and the proxy read in
 * its headers, every line of the log bears while it lasts, and its answer gives back; and one line at its end. Scripts
 * and styles are left out.
 */
subscribe("http.server.request.start", (message) => {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
  const { url = "", method = "" } = request;
  if (url.startsWith("/_next/")) return;
  const id = requestId(request.headers[REQUEST_ID]);
  request.headers[REQUEST_ID] = id;
  response.setHeader(REQUEST_ID, id);
  errands.enterWith({ request: id });
  const begun = performance.now();
  response.once("close", () => {
    const ms = Math.round(performance.now() - begun);
    const { statusCode: status, writableFinished } = response;
    metrics.requests.observe({ method, status: `${Math.floor(status / 100)}xx` }, ms / 1000);
    errands.run({ request: id }, () =>
      logDone("request", {
        method,
        page: pageOf(url),
        status,
        ms,
        ...(!writableFinished && { cut: true }),
      }),
    );
  });
});

/**
 * What Next and libraries complain of in words of their own, which may quote anybody: the fault alone is told, and where
 * a complaint without one was made.
 */
function complain(...said: readonly unknown[]): void {
  const fault = said.find((part) => part instanceof Error);
  logError(fault ? "unexpected" : "complaint", fault ?? new Complaint());
}

class Complaint extends Error {
  override readonly name = "Complaint";
}

measureProcess();
logger.level = process.env["LOG_LEVEL"] || "info";
console.error = complain;
console.warn = complain;
