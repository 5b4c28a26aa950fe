import { expect, test } from "vitest";
import { fullName, isIdentityOpen, nameOrNone } from "@/lib/candidates/candidate";
import { identitySections } from "@/lib/candidates/identity";
import { seenOf } from "@/lib/platform/form/seen";

const zoe = { firstName: "Zoé", birthName: "Đặng", usageName: "Martin" };

test.each([
  [{}, "Zoé Martin (Đặng)"],
  [{ usageName: null }, "Zoé Đặng"],
  [{ usageName: "" }, "Zoé Đặng"],
  [{ usageName: "ĐẶNG" }, "Zoé Đặng"],
  [{ birthName: "Ñuñez", usageName: "NUNEZ" }, "Zoé Ñuñez"],
])("with %j somebody is called %s", (changes, name) => {
  expect(fullName({ ...zoe, ...changes })).toBe(name);
});

test("a registration that nobody has confirmed bears no name", () => {
  expect(nameOrNone(null)).toBe("");
  expect(nameOrNone(zoe)).toBe(fullName(zoe));
});

test("an identity is its candidate’s to write until it has been checked", () => {
  expect(isIdentityOpen({ identityCheckedAt: null })).toBe(true);
  expect(isIdentityOpen({ identityCheckedAt: new Date("2026-11-22T09:00:00Z") })).toBe(false);
});

test("an identity is checked as it was read, with the copy of its document while there is one", () => {
  const identity = { id: "identité", version: 3 };
  expect(identitySections(identity)).toEqual([identity]);
  expect(identitySections(identity, null)).toEqual([identity]);
  const seen = seenOf(identitySections(identity, "copie"));
  expect(seenOf(identitySections(identity, "copie"))).toBe(seen);
  expect(seenOf(identitySections({ ...identity, version: 4 }, "copie"))).not.toBe(seen);
  expect(seenOf(identitySections(identity, "autre copie"))).not.toBe(seen);
  expect(seenOf(identitySections(identity))).not.toBe(seen);
});
