import { type NextRequest, NextResponse } from "next/server";
import { lookAtForm, type RefusedRequest, refusals } from "@/lib/platform/actions/incoming-form";
import { isOutdated } from "@/lib/platform/actions/known-actions";
import { takeAlong } from "@/lib/platform/actions/unsent-form";
import { ownSender } from "@/lib/platform/auth/own-origin";
import { isKnown } from "@/lib/platform/db/last-known.queries";
import { databaseAnswers, isDatabaseThere } from "@/lib/platform/db/presence.queries";
import { env, isDevelopment } from "@/lib/platform/env";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { INSTEAD_OF } from "@/lib/platform/telemetry/request";

/**
 * Draws the nonce of each page's scripts and sets the headers that restrict what a page may do.
 * Decides no right: those are checked where data is read or written. A form whose page another build has drawn is taken
 * aside, so that its text comes back; what no page of the portal sends is not read (4xx); while the database is away, what
 * cannot do without it is answered here (503).
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, isDevelopment);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const instead = headers.get(INSTEAD_OF);
  headers.set("x-path", instead ?? request.nextUrl.pathname + request.nextUrl.search); // where signing in leads back to
  const sender = ownSender(headers, env.APP_URL);
  if (sender) headers.set("x-forwarded-host", sender); // with which Next compares the origin of an action
  for (const name of OWN_HEADERS) headers.delete(name);
  const response = await answer(request, headers, sender !== null);
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(fixedHeaders)) response.headers.set(name, value);
  if (env.PORTAL_MODE === "production") {
    response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  }
  return response;
}

async function answer(request: NextRequest, headers: Headers, isOwn: boolean) {
  const called = await calledBy(request, isOwn);
  if (!called.ok) {
    headers.set("x-refused", called.error);
    return inPlace(request, headers, { page: "/refus", status: refusals[called.error] });
  }
  const isAnswered = canDoWithoutDatabase(request) || (await isThere(request));
  if (isAnswered && (await isOutdated(called.value)))
    return NextResponse.rewrite(new URL("/api/formulaires", request.url), { request: { headers } });
  if (isAnswered) return NextResponse.next({ request: { headers } });
  headers.set("x-unavailable", "true");
  if (isOwn && request.method === "POST") await takeAlong(request.clone(), headers);
  const response = inPlace(request, headers, { page: "/indisponible", status: 503 });
  response.headers.set("retry-after", "10");
  return response;
}

/** The actions that are called by what came, or why it is not even read: looked at before Next, which would break over it. */
async function calledBy(
  request: NextRequest,
  isOwn: boolean,
): Promise<Result<string[], RefusedRequest>> {
  const { pathname } = request.nextUrl;
  if (!isReadable(pathname)) return err("ADDRESS");
  if (request.method !== "POST" || pathname.startsWith("/api/")) return ok([]);
  return isOwn ? lookAtForm(request) : err("FOREIGN");
}

function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== "";
  } catch {
    return false;
  }
}

/** Another page than the one asked for, at its address. */
function inPlace(
  request: NextRequest,
  headers: Headers,
  { page, status }: { page: string; status: number },
): NextResponse {
  headers.set("content-type", "text/plain"); // or Next would carry out the form that came
  headers.delete("next-action");
  return NextResponse.rewrite(new URL(page, request.url), { status, request: { headers } });
}

/** What only the proxy says to a page. */
const OWN_HEADERS = ["x-unavailable", "x-unsent", "x-refused"];

/** Pages that say the same to everyone, and what each has to have read once: it then shows it as it stood. */
const PUBLIC_PAGES: Readonly<Record<string, string | null>> = {
  "/": "certification",
  "/faq": "certification",
  "/choisir-ma-voie": "certification",
  "/aide": null,
  "/accessibilite": null,
  "/donnees-personnelles": null,
  "/mentions-legales": null,
  "/connexion": null,
  "/inscription": null,
  "/inscription/envoyee": null,
  "/mot-de-passe": null,
  "/mot-de-passe/envoye": null,
};

/** Where a page has just broken, the database is asked anew: it may have gone since. */
function isThere({ headers }: NextRequest): Promise<boolean> {
  return headers.has(INSTEAD_OF) ? databaseAnswers() : isDatabaseThere();
}

/** A route answers for itself, and so does an action that a script sends: its form stays where it is. */
function canDoWithoutDatabase({ method, headers, nextUrl: { pathname } }: NextRequest): boolean {
  if (pathname.startsWith("/api/") || headers.has("next-action")) return true;
  const needed = PUBLIC_PAGES[pathname];
  return method !== "POST" && needed !== undefined && (needed === null || isKnown(needed));
}

/** `next dev` rebuilds error stacks with eval; nothing else ever may. */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const fixedHeaders = {
  "referrer-policy": "same-origin",
  "permissions-policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "x-content-type-options": "nosniff",
};

/** File routes and assets stay outside: where the proxy stands, bodies over 10 MB are cut without a word. */
export const config = {
  matcher: ["/((?!api/depots/|fichiers/|_next/static/|_next/image|mark\\.svg$).*)"],
};
