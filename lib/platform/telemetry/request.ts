import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";

/** What every line of the log bears while it lasts: the request that is answered, or the job that is done. */
export type Errand = { request: string } | { job: string };

/** One for the process: what is preloaded, the proxy and the pages are bundles of their own. */
const kept = globalThis as { errands?: AsyncLocalStorage<Errand> };
kept.errands ??= new AsyncLocalStorage();
export const errands = kept.errands;

export const REQUEST_ID = "x-request-id";
/** The address that a page is drawn in place of. */
export const INSTEAD_OF = "x-instead-of";
const SAFE = /^[A-Za-z0-9-]{16,64}$/;

/** The id that the reverse proxy gave a request, as far as it can be nothing but an id; else one of our own. */
export const requestId = (given: unknown): string =>
  typeof given === "string" && SAFE.test(given) ? given : randomUUID();
