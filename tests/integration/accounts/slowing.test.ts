import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { requestPasswordLink } from "@/lib/accounts/links/password.commands";
import {
  register as askForAccount,
  confirmRegistration,
} from "@/lib/accounts/links/registration.commands";
import { signIn } from "@/lib/accounts/sign-in/sign-in.commands";
import { db } from "@/lib/platform/db/client";
import {
  anAddress,
  aRegistration,
  asVisitor,
  aVisitor,
  linkTo,
  OTHER_PASSWORD,
  PASSWORD,
} from "@/tests/factories/accounts";
import { accepted, NOW } from "@/tests/factories/people";

// the limiter reads the time itself; timers stay real
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
});
afterAll(() => {
  vi.useRealTimers();
});
const wait = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

async function anAccount(): Promise<string> {
  const email = await aRegistration();
  const link = await linkTo(email, "CONFIRM_EMAIL");
  accepted(
    await asVisitor((work) =>
      confirmRegistration(work, { ...link, password: PASSWORD, ...aVisitor() }),
    ),
  );
  return email;
}

/** « in », « wrong », or the sentence that says how long to wait. */
async function enter(email: string, password: string, place: string): Promise<string> {
  const result = await asVisitor(
    (work) => signIn(work, { email, password, ...aVisitor(place) }),
    new Date(),
  );
  if (result.ok) return "in";
  const { error } = result;
  return error.reason === "RULE" && error.message.startsWith("Trop d’essais")
    ? error.message
    : "wrong";
}
async function fail(count: number, email: string, place: string): Promise<string[]> {
  const answers = [];
  for (let tried = 0; tried < count; tried += 1)
    answers.push(await enter(email, OTHER_PASSWORD, place));
  return answers;
}

describe("tries at one account from one place", () => {
  test("are free four times, slowed from the fifth failure on, and never locked", async () => {
    const email = await anAccount();
    expect(await fail(5, email, "a")).toEqual(Array(5).fill("wrong"));
    expect(await enter(email, PASSWORD, "a")).toContain("Patientez 2 secondes");
    wait(1.999);
    expect(await enter(email, PASSWORD, "a")).toContain("Patientez 1 seconde,");
    wait(0.002);
    expect(await enter(email, OTHER_PASSWORD, "a")).toBe("wrong");
    expect(await enter(email, PASSWORD, "a")).toContain("Patientez 4 secondes");
    wait(4.001);
    expect(await enter(email, PASSWORD, "a")).toBe("in");
  });

  test("four failures slow nothing", async () => {
    const email = await anAccount();
    await fail(4, email, "b");
    expect(await enter(email, PASSWORD, "b")).toBe("in");
  });

  test("a success forgets the failures before it", async () => {
    const email = await anAccount();
    await fail(4, email, "c");
    await enter(email, PASSWORD, "c");
    expect(await fail(4, email, "c")).toEqual(Array(4).fill("wrong"));
    expect(await enter(email, PASSWORD, "c")).toBe("in");
  });

  test("a refused try does not prolong the wait", async () => {
    const email = await anAccount();
    await fail(5, email, "d");
    for (let tried = 0; tried < 20; tried += 1) await enter(email, OTHER_PASSWORD, "d");
    wait(2.001);
    expect(await enter(email, PASSWORD, "d")).toBe("in");
  });

  test("an unknown address is slowed like a known one", async () => {
    const email = anAddress();
    expect(await fail(5, email, "e")).toEqual(Array(5).fill("wrong"));
    expect(await enter(email, PASSWORD, "e")).toContain("Patientez 2 secondes");
  });

  test("of many at once, five go through", async () => {
    const email = await anAccount();
    const tries = Array.from({ length: 12 }, () => enter(email, OTHER_PASSWORD, "f"));
    const answers = await Promise.all(tries);
    expect(answers.filter((answer) => answer === "wrong")).toHaveLength(5);
  });
});

describe("an attacker elsewhere", () => {
  test("does not keep the owner out of a place they have signed in from", async () => {
    const email = await anAccount();
    expect(await enter(email, PASSWORD, "home")).toBe("in");
    for (let place = 0; place < 30; place += 1) await enter(email, OTHER_PASSWORD, `bot-${place}`);
    expect(await enter(email, PASSWORD, "home")).toBe("in");
  });

  test("makes a new place wait half a minute at most", async () => {
    const email = await anAccount();
    for (let place = 0; place < 40; place += 1) {
      await enter(email, OTHER_PASSWORD, `net-${place}`);
      wait(31);
    }
    await enter(email, OTHER_PASSWORD, "net-last");
    expect(await enter(email, PASSWORD, "tablet")).toContain("Patientez 30 secondes");
    wait(30.001);
    expect(await enter(email, PASSWORD, "tablet")).toBe("in");
  });

  test("is slowed from one place, whatever the accounts; another place is not", async () => {
    for (let tried = 0; tried < 30; tried += 1)
      await enter(anAddress(), OTHER_PASSWORD, "one-place");
    const email = await anAccount();
    expect(await enter(email, PASSWORD, "one-place")).toContain("Patientez");
    expect(await enter(email, PASSWORD, "elsewhere")).toBe("in");
  });
});

test("connections that the database ends while they are idle are opened again", async () => {
  const email = await anAccount();
  expect(await enter(email, OTHER_PASSWORD, "home")).toBe("wrong");
  await db.$queryRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE '%RateLimit%' AND pid <> pg_backend_pid()`;
  await expect.poll(() => enter(email, PASSWORD, "home")).toBe("in");
});

describe("letters asked for from one place", () => {
  const ask = (place: string, email = anAddress(), visitor = aVisitor(place)) =>
    asVisitor((work) => requestPasswordLink(work, { email, ...visitor }), new Date());
  const register = (place: string) =>
    asVisitor(
      (work) =>
        askForAccount(work, {
          ...{ displayName: "Zoé Essai", email: anAddress(), newPassword: PASSWORD },
          ...aVisitor(place),
        }),
      new Date(),
    );

  test("thirty go at once, accounts and lost passwords together; then one in two seconds, and longer", async () => {
    for (let sent = 0; sent < 28; sent += 1) accepted(await ask("letters"));
    accepted(await register("letters"));
    accepted(await ask("letters"));
    expect(await register("letters")).toMatchObject({
      error: { message: expect.stringContaining("Patientez 2 secondes") },
    });
    accepted(await register("elsewhere"));
    wait(2);
    accepted(await register("letters"));
    expect(await ask("letters")).toMatchObject({
      error: { message: expect.stringContaining("Patientez 4 secondes") },
    });
  });

  test("the browser of an account's owner does not wait behind them", async () => {
    const email = await anAccount();
    const own = aVisitor("shared");
    accepted(await asVisitor((work) => signIn(work, { email, password: PASSWORD, ...own })));
    for (let sent = 0; sent < 30; sent += 1) accepted(await ask("shared"));
    expect(await ask("shared")).toMatchObject({ ok: false });
    accepted(await ask("shared", email, own));
  });
});
