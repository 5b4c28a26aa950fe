import { expect, test } from "vitest";
import { hashPassword, verifyPassword } from "@/lib/accounts/password-hash";

test("a hash is argon2id with the parameters stated, salted", async () => {
  const [first, second] = await Promise.all([
    hashPassword("Émeraude 12!"),
    hashPassword("Émeraude 12!"),
  ]);
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(first).not.toBe(second);
});

test("only its password opens it, and nothing opens an account that has none", async () => {
  const stored = await hashPassword("Émeraude 12!");
  expect(await verifyPassword(stored, "Émeraude 12!")).toBe(true);
  expect(await verifyPassword(stored, "Emeraude 12!")).toBe(false);
  expect(await verifyPassword(null, "Émeraude 12!")).toBe(false);
  expect(await verifyPassword(null, "")).toBe(false);
});
