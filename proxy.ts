import { type NextRequest, NextResponse } from "next/server";
import { isOutdated } from "@/lib/platform/actions/known-actions";
import { ownSender } from "@/lib/platform/auth/own-origin";
import { env, isDevelopment } from "@/lib/platform/env";

/**
 * Draws the nonce of each page's scripts and sets the headers that restrict what a page may do.
 * Decides no right: those are checked where data is read or written. A form whose page another build has drawn is taken
 * aside, so that its text comes back.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, isDevelopment);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search); // where signing in leads back to
  const sender = ownSender(headers, env.APP_URL);
  if (sender) headers.set("x-forwarded-host", sender); // with which Next compares the origin of an action
  const response =
    sender && (await isOutdated(request))
      ? NextResponse.rewrite(new URL("/api/formulaires", request.url), { request: { headers } })
      : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(fixedHeaders)) response.headers.set(name, value);
  if (env.PORTAL_MODE === "production") {
    response.headers.set("strict-transport-security", "max-age=63072000; includeSubDomains");
  }
  return response;
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
