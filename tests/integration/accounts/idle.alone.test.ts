import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { signIn } from "@/lib/accounts/sign-in/sign-in.commands";
import { openUserSession } from "@/lib/accounts/sign-in/user-session.commands";
import { saveForm } from "@/lib/platform/actions/kept-form";
import type { ReadForm } from "@/lib/platform/actions/read-form";
import { findActor } from "@/lib/platform/auth/actor.queries";
import { getSession } from "@/lib/platform/auth/session";
import { sessionCookie } from "@/lib/platform/auth/session-cookie";
import { db } from "@/lib/platform/db/client";
import { commit } from "@/lib/platform/db/work";
import { asVisitor, aVisitor, opened } from "@/tests/factories/accounts";
import { drawnFields } from "@/tests/factories/forms";
import {
  accepted,
  aPerson,
  NOW,
  PASSWORD,
  type Person,
  withPassword,
} from "@/tests/factories/people";
import { sealedSession } from "@/tests/factories/session-cookie";

/** What Next holds around a request; the rest is the portal's own. */
const request = vi.hoisted(() => ({ headers: new Headers(), cookies: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    get: (name: string) => {
      const value = request.cookies.get(name);
      return value === undefined ? undefined : { value };
    },
    set: (name: string, value: string) => void request.cookies.set(name, value),
  }),
}));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

const anAccount = () => aPerson().then(withPassword);
const opens = ({ userId, email }: Person, visitor = aVisitor(), now = NOW) =>
  asVisitor((work) => openUserSession(work, { id: userId, email }, visitor), now).then(accepted);

/** A browser that comes with a session in its cookie, or with its own id alone. */
async function browserWith(sid: string | null, device: string = randomUUID()): Promise<void> {
  request.headers = new Headers({
    host: "localhost:3000",
    referer: "http://localhost:3000/candidat",
  });
  request.cookies = new Map([["appareil", device]]);
  if (sid) request.cookies.set(sessionCookie(), await sealedSession(sid));
}
/** A form of a page that was drawn for somebody, sent too late. */
const sendForm = ({ userId }: Person, changes: Partial<ReadForm> = {}) => {
  const form = { ...drawnFields(userId, "saveIdentity"), values: {}, shown: { text: "Un mot" } };
  return saveForm({ ...form, ...changes }, "SESSION_ENDED");
};
const keptOf = ({ userId }: Person) => db.keptForm.count({ where: { userId } });

describe("a session without a request", () => {
  const setIdle = (value: string) =>
    db.setting.update({ where: { key: "account.idleMinutes" }, data: { value } });
  test.each([
    ["60", 60],
    ["15", 15],
    ["1", 10],
  ])("ends when the setting says %s after %i minutes, and not before", async (value, minutes) => {
    await setIdle(value);
    const { sessionId } = await opens(await anAccount());
    expect(await findActor(sessionId, later(minutes * MINUTE - 1))).not.toBeNull();
    expect(await findActor(sessionId, later(minutes * MINUTE))).toBeNull();
    await setIdle("60");
  });

  test("goes on with each request, noted once a minute, up to twelve hours", async () => {
    const { sessionId } = await opens(await anAccount());
    await browserWith(sessionId);
    const seenAt = async (at: Date) => {
      vi.setSystemTime(at);
      await getSession();
      return (await db.userSession.findUniqueOrThrow({ where: { id: sessionId } })).seenAt;
    };
    expect(await seenAt(later(MINUTE - 1))).toEqual(NOW);
    for (let minutes = 50; minutes < 12 * 60; minutes += 50)
      expect(await seenAt(later(minutes * MINUTE))).toEqual(later(minutes * MINUTE));
    expect(await findActor(sessionId, later(12 * HOUR - 1))).not.toBeNull();
    expect(await findActor(sessionId, later(12 * HOUR))).toBeNull();
  });
});

describe("signing in ends what was open in the browser", () => {
  const enters = async (person: Person, visitor = aVisitor(), former?: string) => {
    const actor = former ? await findActor(former, NOW) : null;
    const run = { email: person.email, password: PASSWORD, ...visitor };
    if (!actor)
      return accepted(await asVisitor((work) => signIn(work, run).then(opened))).sessionId;
    return accepted(await commit({ actor, now: NOW }, (work) => signIn(work, run).then(opened)))
      .sessionId;
  };
  const isOpen = async (id: string) => (await findActor(id, NOW)) !== null;

  test("of the same person, of another, and nothing in another browser", async () => {
    const [one, two, browser] = [await anAccount(), await anAccount(), aVisitor()];
    const first = await enters(one, browser);
    const elsewhere = await enters(one);
    const second = await enters(one, browser);
    const third = await enters(two, browser);
    expect(await Promise.all([first, elsewhere, second, third].map(isOpen))).toEqual([
      ...[false, true, false, true],
    ]);
  });

  test("also when the browser lost its own id", async () => {
    const person = await anAccount();
    const first = await enters(person);
    await enters(person, aVisitor(), first);
    expect(await isOpen(first)).toBe(false);
  });
});

describe("a form that arrives after the session has ended", () => {
  test("is kept for whom its page was drawn for, with or without a cookie of theirs, also once they have signed out", async () => {
    const [person, visitor] = [await anAccount(), aVisitor()];
    const { sessionId } = await opens(person, visitor);
    await browserWith(sessionId, visitor.device);
    vi.setSystemTime(later(2 * HOUR));
    await sendForm(person);
    await browserWith(null);
    await sendForm(person);
    expect(await keptOf(person)).toBe(2);
  });

  test("is kept for nobody when it does not say, or says falsely, whose page it stood on", async () => {
    const person = await anAccount();
    const { sessionId } = await opens(person);
    await browserWith(sessionId);
    vi.setSystemTime(later(2 * HOUR));
    for (const drawnFor of ["", "x", drawnFields(person.userId, "saveIdentity").drawnFor])
      await sendForm(person, { drawnFor });
    expect(await keptOf(person)).toBe(0);
  });

  test("takes the place of the oldest from the eleventh on", async () => {
    const [person, visitor] = [await anAccount(), aVisitor()];
    const { sessionId } = await opens(person, visitor);
    await browserWith(sessionId, visitor.device);
    for (let sent = 0; sent < 12; sent += 1) {
      vi.setSystemTime(later(2 * HOUR + sent * 1000));
      await sendForm(person);
    }
    const kept = await db.keptForm.findMany({
      where: { userId: person.userId },
      orderBy: { createdAt: "asc" },
    });
    expect(kept).toHaveLength(10);
    expect(kept[0]?.createdAt).toEqual(later(2 * HOUR + 2000));
  });
});
