import { expect, test } from "vitest";
import { delaysFrom } from "@/lib/accounts/address-recovery";
import {
  ADDRESS_LINKS,
  type InvitationState,
  invitationEnd,
  isUsable,
  PASSWORD_LINKS,
  RECOVERY_LINKS,
} from "@/lib/accounts/links/invitation";
import { confirmationEnd } from "@/lib/accounts/membership";
import { oldestSetup } from "@/lib/accounts/second-factor";

const now = new Date("2026-11-22T09:30:00Z");
const at = (instant: string) => new Date(instant);

test.each([
  ["CONFIRM_EMAIL", "2026-11-24T09:30:00Z"],
  ["CHANGE_EMAIL", "2026-11-24T09:30:00Z"],
  ["RESET_PASSWORD", "2026-11-22T10:30:00Z"],
  ["JOIN", "2026-12-06T09:30:00Z"],
  ["RECOVER_ADDRESS", "2026-12-06T09:30:00Z"],
  ["OBJECT_TO_ADDRESS", "2026-12-06T09:30:00Z"],
] as const)("a link %s that is sent on 22 November at 9:30 serves until %s", (kind, end) => {
  expect(invitationEnd(kind, now)).toEqual(at(end));
});

test.each<[Partial<InvitationState>, boolean]>([
  [{ expiresAt: at("2026-11-22T09:30:00.001Z") }, true],
  [{ expiresAt: now }, false],
  [{ expiresAt: at("2026-11-22T09:29:59.999Z") }, false],
  [{ usedAt: now }, false],
  [{ revokedAt: now }, false],
])(
  "a link serves once, until its end, and not once it is taken back: %j, %s",
  (changes, usable) => {
    const link = { expiresAt: at("2026-11-23T00:00:00Z"), usedAt: null, revokedAt: null };
    expect(isUsable({ ...link, ...changes }, now)).toBe(usable);
  },
);

test("what each link may open: a password, an address, a change that others asked for", () => {
  expect(PASSWORD_LINKS).toEqual(["JOIN", "RESET_PASSWORD"]);
  expect(RECOVERY_LINKS).toEqual(["RECOVER_ADDRESS", "OBJECT_TO_ADDRESS"]);
  expect(ADDRESS_LINKS).toEqual(["CONFIRM_EMAIL", "CHANGE_EMAIL", ...RECOVERY_LINKS]);
});

test("another administrator confirms within seven days", () => {
  expect(confirmationEnd(now)).toEqual(at("2026-11-29T09:30:00Z"));
});

test("a change of address may be objected to for seven days, and lapses unconfirmed after fourteen", () => {
  expect(delaysFrom(now)).toEqual({
    startedAt: now,
    opensAt: at("2026-11-29T09:30:00Z"),
    expiresAt: at("2026-12-06T09:30:00Z"),
  });
});

test("a secret that was drawn serves a quarter of an hour unconfirmed", () => {
  expect(oldestSetup(now)).toEqual(at("2026-11-22T09:15:00Z"));
});
