import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, inject, onTestFinished, test, vi } from "vitest";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { connected } from "@/lib/run/launch/roles";
import { keepBeating } from "@/lib/run/worker/heartbeat";
import { doneHere } from "@/lib/run/worker/job";
import { startWorker } from "@/lib/run/worker/worker";

const TOKEN = "0123456789abcdef0123456789abcdef";
const folder = await mkdtemp(join(tmpdir(), "portail-health-"));
const { pathname } = new URL(env.DATABASE_URL);
const database = pathname.slice(1);

beforeEach(async () => {
  vi.stubEnv("FILES_DIR", folder);
  vi.resetModules(); // what was found is kept for some seconds
});

const bySuperuser = (sql: string) => connected(inject("superuser"), (client) => client.query(sql));

/** What a setting of the database is from now on, for whoever connects, until the test ends. */
async function set(setting: string, value: string): Promise<void> {
  const renew = () =>
    bySuperuser(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}'`,
    );
  await bySuperuser(`ALTER DATABASE ${database} SET ${setting} = ${value}`);
  onTestFinished(async () => {
    await bySuperuser(`ALTER DATABASE ${database} RESET ${setting}`);
    await renew();
  });
  await renew();
}

async function health(headers: Record<string, string> = {}) {
  const { GET } = await import("@/app/api/health/route");
  const response = await GET(new Request("http://p.test/api/health", { headers }));
  return { code: response.status, ...(await response.json()) };
}

/** As after a start of the worker. */
async function planned(): Promise<void> {
  const nothing = async () => {};
  const handlers = {
    ...{ "deliver-message": nothing, "deliver-notice": nothing, "admit-tacitly": nothing },
    ...{ "acknowledge-by-delay": nothing, "recover-addresses": nothing },
    ...{ remind: nothing, erase: nothing, expire: nothing, reconcile: nothing },
    ...{ "refresh-awaited": nothing, "fold-tallies": nothing, "print-results": nothing },
  };
  await (await startWorker(doneHere(handlers, { now: () => new Date() }))).stop();
  const stopping = new AbortController();
  const beating = keepBeating(stopping.signal);
  stopping.abort(); // after its first beat, which has begun
  await beating;
}

test("a portal whose worker never lived serves, and says what is missing; once it lives, nothing is", async () => {
  await expect
    .poll(() => health())
    .toEqual({
      code: 200,
      status: "degraded",
      checks: {
        ...{ database: "ok", storage: "ok", worker: "failing" },
        ...{ queue: "ok", jobs: "failing", clock: "ok", backup: "ok", signing: "ok" },
      },
    });
  await planned();
  vi.resetModules();
  await expect.poll(() => health()).toMatchObject({ code: 200, status: "ok" });
  expect(await readdir(folder)).toEqual([]);
});

test("seconds are for who bears the token", async () => {
  vi.stubEnv("METRICS_TOKEN", TOKEN);
  const clockFor = async (token: string) =>
    (await health({ authorization: `Bearer ${token}` })).checks.clock;
  await expect.poll(() => clockFor(`${TOKEN}0`)).toBe("ok");
  expect((await clockFor(TOKEN)).seconds).toBeLessThan(5);
});

test.each([
  ["read-only", "default_transaction_read_only", "on"],
  ["without room for a file", "temp_file_limit", "0"],
])("a database that is %s makes nobody be served", async (_, setting, value) => {
  await set(setting, value);
  await expect
    .poll(() => health())
    .toMatchObject({
      code: 503,
      status: "unavailable",
      checks: { database: "failing", clock: "ok" },
    });
});

test("a storage that takes no file makes nobody be served", async () => {
  vi.stubEnv("FILES_DIR", join(import.meta.filename, "beneath-a-file"));
  await expect
    .poll(() => health())
    .toMatchObject({
      code: 503,
      checks: { database: "ok", storage: "failing" },
    });
});

test.each([
  ["40 seconds", "ok"],
  ["61 seconds", "failing"],
])("a worker heard of %s ago is %s", async (ago, worker) => {
  await db.$executeRaw`UPDATE "Heartbeat" SET at = now() - ${ago}::text::interval WHERE kind = 'WORKER'`;
  await expect.poll(async () => (await health()).checks.worker).toBe(worker);
});

test.each([
  ["4 minutes", null, "ok"],
  ["6 minutes", null, "failing"],
  ["6 minutes", "behind", "ok"],
])("a job that is due since %s, %s another, is %s", async (since, key, queue) => {
  onTestFinished(async () => {
    await db.$executeRaw`DELETE FROM pgboss.job WHERE name = 'deliver-notice'`;
  });
  await db.$executeRaw`
    INSERT INTO pgboss.job (name, policy, singleton_key, state, start_after) VALUES
      ('deliver-notice', 'key_strict_fifo', coalesce(${key}::text, 'alone'), 'created', now() - ${since}::text::interval),
      ('deliver-notice', 'key_strict_fifo', 'behind', 'retry', now() + interval '1 hour')`;
  await expect.poll(async () => (await health()).checks.queue).toBe(queue);
});

test("a job of the night is late after a day and two hours, and failing while its last run is", async () => {
  const expectJobs = async (state: string) => {
    vi.resetModules();
    await expect
      .poll(async () => (await health()).checks)
      .toMatchObject({ jobs: state, clock: "ok" });
  };
  const ended = (state: string, ago: string) => db.$executeRaw`
    INSERT INTO pgboss.job (name, policy, state, started_on, completed_on)
    VALUES ('expire', 'exclusive', ${state}::text::pgboss.job_state, now() - ${ago}::text::interval, now() - ${ago}::text::interval)`;
  await db.$executeRaw`UPDATE pgboss.schedule SET created_on = now() - interval '27 hours' WHERE name = 'expire'`;
  await expectJobs("failing");
  await ended("completed", "25 hours 59 minutes");
  await expectJobs("ok");
  await ended("failed", "2 hours");
  await expectJobs("failing");
  await ended("completed", "1 hour");
  await expectJobs("ok");
});
