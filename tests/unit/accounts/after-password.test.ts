import { expect, test } from "vitest";
import { afterPassword } from "@/lib/accounts/sign-in/after-password";

const owed = { awaited: "code" };

test.each([
  [{}, "/compte", "/compte"],
  [{}, null, "/espace"],
  [owed, "/compte", "/connexion/code?suite=%2Fcompte"],
  [owed, null, "/connexion/code"],
])("a right password, of %j, leads who asked for %s to %s", (entry, next, address) => {
  expect(afterPassword(entry, next)).toBe(address);
});
