import { describe, expect, test } from "vitest";
import { LINK_REFUSED } from "@/lib/accounts/links/invitation";
import { findOneUseLink } from "@/lib/accounts/links/invitation.queries";
import { findActor } from "@/lib/platform/auth/actor.queries";
import { db } from "@/lib/platform/db/client";
import {
  aRegistration,
  chooseOn,
  confirmAddress,
  enter,
  forgetPassword,
  linkTo,
  OTHER_PASSWORD,
  PASSWORD,
} from "@/tests/factories/accounts";
import { accepted, NOW } from "@/tests/factories/people";

const HOUR = 60 * 60 * 1000;
const hoursLater = (hours: number, milliseconds = 0) =>
  new Date(NOW.getTime() + hours * HOUR + milliseconds);
const refused = { ok: false, error: { reason: "RULE", message: LINK_REFUSED } };

describe("a one-use link", () => {
  test("is read without being used up", async () => {
    const email = await aRegistration();
    const link = await linkTo(email, "CONFIRM_EMAIL");
    for (const _ of [1, 2]) {
      expect(await findOneUseLink(link.id, link.secret, ["CONFIRM_EMAIL"], NOW)).toMatchObject({
        email,
      });
    }
    expect((await confirmAddress(link)).ok).toBe(true);
  });

  test("serves once, and a second use reads like any other dead link", async () => {
    const email = await aRegistration();
    const link = await linkTo(email, "CONFIRM_EMAIL");
    accepted(await confirmAddress(link));
    expect(await confirmAddress(link)).toEqual(refused);
    expect(await findOneUseLink(link.id, link.secret, ["CONFIRM_EMAIL"], NOW)).toBeNull();
  });

  test("altered, unknown or of another kind, does not serve", async () => {
    const email = await aRegistration();
    const link = await linkTo(email, "CONFIRM_EMAIL");
    const altered = {
      ...link,
      secret: link.secret.replace(/.$/, (last) => (last === "A" ? "B" : "A")),
    };
    const unknown = { ...link, id: crypto.randomUUID() };
    expect(await confirmAddress(altered)).toEqual(refused);
    expect(await confirmAddress(unknown)).toEqual(refused);
    expect(await chooseOn(link)).toEqual(refused);
    expect((await confirmAddress(link)).ok).toBe(true);
  });

  test.each([
    [-1, true],
    [0, false],
    [1, false],
  ])("ends after 48 hours: %i ms from the end it serves: %s", async (milliseconds, serves) => {
    const link = await linkTo(await aRegistration(), "CONFIRM_EMAIL");
    expect((await confirmAddress(link, PASSWORD, hoursLater(48, milliseconds))).ok).toBe(serves);
  });

  test.each([
    [-1, true],
    [0, false],
  ])(
    "of a forgotten password ends after one hour: %i ms from the end it serves: %s",
    async (milliseconds, serves) => {
      const email = await aRegistration();
      accepted(await forgetPassword(email));
      const link = await linkTo(email, "RESET_PASSWORD");
      expect((await chooseOn(link, OTHER_PASSWORD, hoursLater(1, milliseconds))).ok).toBe(serves);
    },
  );

  test("used by two at once opens one session", async () => {
    const email = await aRegistration();
    accepted(await forgetPassword(email));
    const link = await linkTo(email, "RESET_PASSWORD");
    const results = await Promise.all([chooseOn(link), chooseOn(link, PASSWORD), chooseOn(link)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.userSession.count({ where: { user: { email }, revokedAt: null } })).toBe(1);
  });

  test("sent anew makes the earlier one void", async () => {
    const email = await aRegistration();
    const first = await linkTo(email, "CONFIRM_EMAIL");
    await aRegistration(email);
    expect(await confirmAddress(first)).toEqual(refused);
    expect((await confirmAddress(await linkTo(email, "CONFIRM_EMAIL"))).ok).toBe(true);
  });

  test("of a forgotten password replaces the password and ends every session", async () => {
    const email = await aRegistration();
    const { sessionId } = accepted(await confirmAddress(await linkTo(email, "CONFIRM_EMAIL")));
    accepted(await forgetPassword(email));
    accepted(await chooseOn(await linkTo(email, "RESET_PASSWORD")));
    expect(await findActor(sessionId, NOW)).toBeNull();
    expect((await enter(email)).ok).toBe(false);
    expect((await enter(email, OTHER_PASSWORD)).ok).toBe(true);
  });
});
