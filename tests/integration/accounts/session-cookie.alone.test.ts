import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import { expect, test, vi } from "vitest";
import { findCookieSession, sessionCookie } from "@/lib/platform/auth/session-cookie";
import { env } from "@/lib/platform/env";
import { SESSION_HOURS } from "@/lib/platform/shared/session-life";
import { sealedSession } from "@/tests/factories/session-cookie";

const browser = vi.hoisted(() => ({ token: "" }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => ({ value: browser.token }) }),
}));

const sent = (token: string, at = new Date()) => {
  browser.token = token;
  return findCookieSession(at);
};
const HOUR = 3_600_000;
const sealed = (token: Record<string, unknown>, secret = env.AUTH_SECRET) =>
  encode({ token, secret, salt: sessionCookie(), maxAge: SESSION_HOURS * 3_600 });

test("a cookie tells the session it holds until its last second", async () => {
  const sid = randomUUID();
  const token = await sealed({ sid });
  const at = (hours: number) => new Date(Date.now() + hours * HOUR);
  expect(await sent(token)).toBe(sid);
  expect(await sent(token, at(SESSION_HOURS - 0.01))).toBe(sid);
  expect(await sent(token, at(SESSION_HOURS))).toBeNull();
  expect(await sent(await sealedSession("autre"))).toBe("autre");
});

test.each([
  ["nothing", async () => ""],
  ["no cookie of ours", async () => "a.b.c"],
  ["one of another portal", () => sealed({ sid: randomUUID() }, "s".repeat(32))],
  ["one that holds no session", () => sealed({ sub: "x" })],
  ["one whose end was cut", async () => (await sealedSession("x")).slice(0, -2)],
])("%s opens none", async (_, token) => {
  expect(await sent(await token())).toBeNull();
});
