import { beforeAll, expect, test, vi } from "vitest";
import { db } from "@/lib/platform/db/client";
import { metrics } from "@/lib/platform/telemetry/metrics";
import { listenToLog } from "@/tests/factories/log";
import { aPerson } from "@/tests/factories/people";

const TOKEN = "0123456789abcdef0123456789abcdef";

beforeAll(() => {
  vi.stubEnv("METRICS_TOKEN", TOKEN);
  vi.stubEnv("SLOW_STATEMENT_MS", "100");
});

async function scrape(authorization = `Bearer ${TOKEN}`) {
  const { GET } = await import("@/app/api/metrics/route");
  const response = await GET(
    new Request("http://p.test/api/metrics", { headers: { authorization } }),
  );
  return { code: response.status, text: await response.text() };
}

/** Each sample by its name and labels. */
function samplesOf(text: string): Map<string, number> {
  const samples = text.split("\n").filter((line) => line && !line.startsWith("#"));
  return new Map(
    samples.map((line) => {
      const [, name = "", value] = /^([a-z_]+(?:\{[^}]*\})?) (\S+)$/.exec(line) ?? [];
      return [name, Number(value)];
    }),
  );
}

test("without the token there is nothing here", async () => {
  expect(await scrape("")).toEqual({ code: 404, text: "" });
  expect(await scrape("Bearer")).toEqual({ code: 404, text: "" });
  expect(await scrape(`Bearer ${TOKEN.replace("f", "e")}`)).toEqual({ code: 404, text: "" });
  expect(await scrape(TOKEN)).toEqual({ code: 404, text: "" });
});

test("what a scraper reads is Prometheus' text: checks, queues, dead messages, pools, actions", async () => {
  const { userId } = await aPerson();
  await db.outgoingMessage.create({
    data: {
      kind: "welcome",
      recipientId: userId,
      parameters: {},
      createdAt: new Date(),
      refusal: 550,
    },
  });
  await db.$executeRaw`
    INSERT INTO pgboss.job (name, policy, state, start_after)
    VALUES ('deliver-message', 'standard', 'created', now() - interval '90 seconds'),
      ('deliver-message', 'standard', 'created', now() + interval '90 seconds'),
      ('expire', 'exclusive', 'failed', now())`;
  metrics.actions.observe({ action: "signIn", outcome: "OK" }, 0.3);
  // what did not answer within two seconds has by the next time
  await expect.poll(async () => (await scrape()).text).toMatch(/check_up\{check="clock"\} 1/);
  await expect.poll(async () => (await scrape()).text).toMatch(/check_up\{check="database"\} 1/);
  await expect.poll(async () => (await scrape()).text).toContain("portal_dead_messages");
  const { code, text } = await scrape();
  const samples = samplesOf(text);
  expect([code, [...samples.values()].filter(Number.isNaN)]).toEqual([200, []]);
  expect(samples.get('portal_check_up{check="worker"}')).toBe(0);
  expect(samples.has("portal_worker_heartbeat_age_seconds")).toBe(false);
  expect(samples.get('portal_queue_due_jobs{queue="deliver-message"}')).toBe(1);
  expect(
    samples.get('portal_queue_oldest_seconds{queue="deliver-message"}'),
  ).toBeGreaterThanOrEqual(90);
  expect(samples.get('portal_queue_oldest_seconds{queue="expire"}')).toBe(0);
  expect(samples.get('portal_queue_failed_jobs{queue="expire"}')).toBe(1);
  expect(samples.get("portal_dead_messages")).toBe(1);
  expect(samples.get('portal_database_connections{pool="transactions",state="waiting"}')).toBe(0);
  expect(samples.get('portal_action_duration_seconds_count{action="signIn",outcome="OK"}')).toBe(1);
});

test("a statement that lasts is named without its values, answered or given up, alone or in a transaction", async () => {
  metrics.slowStatements.reset();
  const said = listenToLog();
  const name = "Zoé Martin";
  await db.$queryRaw`SELECT ${name}::text FROM pg_sleep(0.11)`;
  await db.$transaction((tx) => tx.$queryRawUnsafe(`SELECT '${name}' FROM pg_sleep(0.11)`));
  const givenUp = db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('statement_timeout', '150', true)`;
    await tx.$queryRaw`SELECT ${name}::text, pg_sleep(1)`;
  });
  await expect(givenUp).rejects.toThrow();
  await db.$queryRaw`SELECT ${name}::text FROM pg_sleep(0.01)`;
  const lines = said().filter(({ what }) => what === "slow statement");
  expect(lines.map(({ statement }) => statement)).toEqual(
    expect.arrayContaining([
      "SELECT $1::text FROM pg_sleep(0.11)",
      "SELECT '…' FROM pg_sleep(0.11)",
      "SELECT $1::text, pg_sleep(1)",
    ]),
  );
  expect(lines.filter(({ ms }) => Number(ms) <= 100)).toEqual([]); // a busy machine may make others last
  expect(JSON.stringify(said())).not.toContain("Zoé");
  const counted = samplesOf((await scrape()).text).get(
    'portal_slow_statements_total{pool="transactions"}',
  );
  expect(counted).toBe(lines.filter(({ pool }) => pool === "transactions").length);
});
