import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { checkLinkSecret, linkSecret } from "@/lib/platform/mail/link";

beforeAll(() => {
  const environment = {
    PORTAL_MODE: "test",
    ACCEPT_DEMO_MODE: "oui",
    DATABASE_URL: "postgresql://personne@127.0.0.1/rien",
    APP_URL: "https://portail.example",
    AUTH_SECRET: "a".repeat(32),
    LINK_SECRET: "l".repeat(32),
    AUDIT_KEY: "j".repeat(32),
    FACTOR_KEY: "f".repeat(32),
    MAIL_FROM: "portail@portail.example",
    FILES_DIR: "/nonexistent",
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});
afterAll(() => void vi.unstubAllEnvs());

const id = "01993f5e-7a1c-7d60-a111-2f9f6f1f0a01";

it("is the HMAC of the row and its issue, 32 characters that need no escaping in an address", () => {
  // printf '%s' '01993f5e-7a1c-7d60-a111-2f9f6f1f0a01:1' | openssl dgst -sha256 -hmac "$(printf 'l%.0s' {1..32})" -binary | basenc --base64url | cut -c1-32
  expect(linkSecret(id, 1)).toBe("Q3W7iYbCe6vnZanC7RpTs6QWVa6hD0cF");
});

it("accepts its own secret", () => {
  fc.assert(
    fc.property(fc.uuid(), fc.nat(), (row, issue) =>
      checkLinkSecret(row, issue, linkSecret(row, issue)),
    ),
  );
});

it("refuses any other row, issue or text, of whatever length", () => {
  const secret = linkSecret(id, 1);
  expect(checkLinkSecret(id, 2, secret)).toBe(false);
  expect(checkLinkSecret(id.replace("a01", "a02"), 1, secret)).toBe(false);
  expect(checkLinkSecret(id, 1, secret.slice(0, -1))).toBe(false);
  expect(checkLinkSecret(id, 1, `${secret}x`)).toBe(false);
  expect(checkLinkSecret(id, 1, "")).toBe(false);
  fc.assert(
    fc.property(fc.string(), (given) => given === secret || !checkLinkSecret(id, 1, given)),
  );
});
