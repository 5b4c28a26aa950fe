import pg from "pg";
import { beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { clockActor, nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import {
  databaseKeepalives,
  databaseLimits,
  databasePlanning,
  jobLimits,
  pools,
} from "@/lib/platform/db/limits";
import { read, write } from "@/lib/platform/db/read";
import { commit } from "@/lib/platform/db/work";
import { env } from "@/lib/platform/env";
import { failureMessages } from "@/lib/platform/form/failure-messages";
import { addExperienceAction } from "@/lib/vae/request/experience.actions";
import { drawnFields } from "@/tests/factories/forms";
import { NOW, type Person } from "@/tests/factories/people";
import { sessionCookieOf } from "@/tests/factories/session-cookie";
import { aDraft } from "@/tests/factories/vae";

/** What Next holds around a request; the rest is the portal's own. */
const request = vi.hoisted(() => ({ jar: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => ({ value: request.jar.get(name) }),
    set: () => undefined,
  }),
}));

type Draft = { id: string; person: Person };
let draft: Draft;
beforeAll(async () => {
  draft = await aDraft();
});

/** Another instance of the portal, by the same login. */
async function anotherInstance(settings = ""): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: env.DATABASE_URL, options: settings });
  client.on("error", () => undefined); // the database ends it
  onTestFinished(() => client.end().catch(() => undefined));
  await client.connect();
  return client;
}

async function holding(lock: string, settings?: string): Promise<pg.Client> {
  const client = await anotherInstance(settings);
  await client.query("BEGIN");
  await client.query(lock);
  return client;
}
const CHAIN = "SELECT take_chain_head()";

const EXPERIENCE = {
  ...{ jobTitle: "Chargée de clientèle", status: "EMPLOYEE", employer: "Mutuelle fictive" },
  ...{ siret: "", family: "Q", workingTime: "FULL", startedOn: "2020-01-01", endedOn: "" },
};

/** The browser of the person whose page it is. */
async function signedIn({ userId }: Person): Promise<void> {
  request.jar = new Map([await sessionCookieOf(userId)]);
}

/** A write that ends with an entry of the chain. */
const aWrite = async () =>
  commit({ actor: await draft.person.actor(), now: NOW }, async ({ record }) =>
    record({ subjectType: "User", action: "signOut", subjectId: draft.person.userId }),
  );
const taken = { ok: true };
const busy = (why: string) => ({ ok: false, error: { reason: "BUSY", why } });

const limits = { ...databaseLimits, ...databaseKeepalives, ...databasePlanning };
const limitsOf = (run: typeof read) =>
  run(
    nobody,
    (tx) => tx.$queryRaw<{ name: string; set: number }[]>`
    SELECT name, setting::float8 AS set FROM pg_settings WHERE name = ANY (${Object.keys(limits)})`,
  );

test("the database limits whoever connects, and gives the clock the time of a job", async () => {
  const rows = await limitsOf(read);
  expect(Object.fromEntries(rows.map(({ name, set }) => [name, set]))).toEqual(limits);
  expect(databaseLimits.idle_in_transaction_session_timeout).toBeLessThan(30_000);
  const ofClock = await limitsOf((_, run) => read(clockActor, run));
  expect(ofClock).toContainEqual({ name: "statement_timeout", set: jobLimits.statement_timeout });
  expect(await limitsOf(read)).toEqual(rows);
});

test("while somebody holds the chain, a dozen writes are refused in the end, and a page answers before", async () => {
  const stuck = await holding(CHAIN);
  let refused = 0;
  const writes = Promise.all(
    Array.from({ length: 12 }, () => aWrite().finally(() => (refused += 1))),
  );
  await expect.poll(waiting).toBe(12);
  await draft.person.actor();
  await write(await draft.person.actor(), (tx) => tx.rateLimit.count());
  expect(refused).toBe(0);
  expect(await writes).toEqual(Array(12).fill(busy("55P03")));
  await stuck.query("ROLLBACK");
  expect(await aWrite()).toMatchObject(taken);
});

test("while somebody holds a dossier, who writes in it is told so and keeps the text", async () => {
  await signedIn(draft.person);
  const stuck = await holding(`SELECT FROM "Candidacy" WHERE id = '${draft.id}' FOR UPDATE`);
  const data = new FormData();
  const activities = "Accueil et conseil des assurés, longuement raconté.";
  const typed = { candidacyId: draft.id, ...EXPERIENCE, activities };
  const fields = { ...drawnFields(draft.person.userId, "addExperience"), ...typed };
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  const state = await addExperienceAction({}, data);
  expect(state).toEqual({ values: typed, message: failureMessages.BUSY, isBusy: true });
  await stuck.query("ROLLBACK");
  expect(await db.experience.count({ where: { candidacyId: draft.id, activities } })).toBe(0);
});

test("a transaction that nobody goes on with loses its locks", async () => {
  await holding(CHAIN, "-c idle_in_transaction_session_timeout=500");
  expect(await aWrite()).toMatchObject(taken);
});

test("too many transactions: the next is refused after its wait, and a page answers meanwhile", async () => {
  const gate = Promise.withResolvers<void>();
  onTestFinished(() => gate.resolve());
  const actor = await draft.person.actor();
  const held = Array.from({ length: pools.transactions.max }, () =>
    commit({ actor, now: NOW }, async ({ tx }) => {
      await tx.user.count();
      await gate.promise;
    }),
  );
  const oneMore = aWrite();
  expect(await read(actor, (tx) => tx.user.count())).toBeGreaterThan(0);
  expect(await oneMore).toEqual(busy("timeout exceeded when trying to connect"));
  gate.resolve();
  expect(await Promise.all(held)).toEqual(held.map(() => ({ ok: true, value: undefined })));
  expect(await aWrite()).toMatchObject(taken);
});

/** How many wait for the chain. */
const waiting = async (): Promise<number> => {
  const [row] = await read(
    nobody,
    (tx) => tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return row?.n ?? 0;
};
