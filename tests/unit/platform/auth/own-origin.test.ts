import { expect, test } from "vitest";
import { ownSender } from "@/lib/platform/auth/own-origin";

const APP = "https://portail.example";
const sender = (sent: Record<string, string>) => ownSender(new Headers(sent), APP);

test.each(["portail.example", "portail.example:443", "portail.example, interne", "interne:3000"])(
  "a page of the public address is ours, whatever proxies say of the host: %s",
  (host) => {
    expect(sender({ origin: APP, host: "10.0.0.7:3000", "x-forwarded-host": host })).toBe(
      "portail.example",
    );
  },
);

test("so is a page of the host that was asked", () => {
  expect(sender({ origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" })).toBe(
    "127.0.0.1:3000",
  );
});

test.each([
  { origin: "https://ailleurs.example", host: "portail.example" },
  { origin: "https://ailleurs.example", host: "x", "x-forwarded-host": "ailleurs.example" },
  { origin: "http://portail.example", host: "10.0.0.7:3000" },
  { origin: "https://portail.example:8443", host: "10.0.0.7:3000" },
  { origin: "https://portail.example.ailleurs.example", host: "portail.example" },
  { origin: "null", host: "portail.example" },
  { origin: "", host: "" },
  { host: "portail.example" },
])("any other is not: %j", (sent) => expect(sender(sent as Record<string, string>)).toBeNull());
