import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/platform/db/client";
import { env } from "@/lib/platform/env";
import { enqueue } from "@/lib/platform/queue/queue";
import { DEAD_MESSAGES, queueNames, queues, schedules } from "@/lib/platform/queue/queues";
import type { Handlers } from "@/lib/run/worker/handlers";
import { doneHere } from "@/lib/run/worker/job";
import { startWorker } from "@/lib/run/worker/worker";
import { listenToLog } from "@/tests/factories/log";

const NOW = new Date("2027-01-23T00:05:00Z");
const clock = { now: () => NOW };
const nothing = async () => {};
const idle: Handlers = {
  "deliver-message": nothing,
  "deliver-notice": nothing,
  "admit-tacitly": nothing,
  "acknowledge-by-delay": nothing,
  remind: nothing,
  "recover-addresses": nothing,
  erase: nothing,
  expire: nothing,
  reconcile: nothing,
  "refresh-awaited": nothing,
  "fold-tallies": nothing,
  "print-results": nothing,
};
const taking = (deliver: Handlers["deliver-message"]) =>
  startWorker(doneHere({ ...idle, "deliver-message": deliver }, clock));

let boss: PgBoss;
beforeAll(async () => {
  boss = new PgBoss({
    connectionString: env.DATABASE_URL,
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  });
  await boss.start();
});
afterAll(() => boss.stop({ graceful: false }));

const jobsOf = (messageId: string) => boss.findJobs("deliver-message", { data: { messageId } });

describe("a job", () => {
  it("exists if and only if its transaction commits", async () => {
    await db.$transaction((tx) => enqueue(tx, "deliver-message", { messageId: "kept" }));
    const undone = db.$transaction(async (tx) => {
      await enqueue(tx, "deliver-message", { messageId: "undone" });
      throw new Error("rolled back");
    });
    await expect(undone).rejects.toThrow("rolled back");
    expect(await jobsOf("kept")).toHaveLength(1);
    expect(await jobsOf("undone")).toEqual([]);
  });

  it("is done with the worker's time, and finished before the worker stops", async () => {
    await boss.deleteAllJobs("deliver-message");
    const started = Promise.withResolvers<{ now: Date; data: unknown }>();
    const finish = Promise.withResolvers<void>();
    const worker = await taking(async (now, data) => {
      started.resolve({ now, data });
      await finish.promise;
    });
    await db.$transaction((tx) => enqueue(tx, "deliver-message", { messageId: "in-hand" }));
    expect(await started.promise).toEqual({ now: NOW, data: { messageId: "in-hand" } });
    const stopped = worker.stop();
    finish.resolve();
    await stopped;
    expect(await jobsOf("in-hand")).toMatchObject([{ state: "completed" }]);
  });

  it("of every queue is taken by the worker", async () => {
    const taken = new Set<string>();
    const all = Promise.withResolvers<void>();
    const take = (name: string) => async () => {
      taken.add(name);
      if (taken.size === queueNames.length) all.resolve();
    };
    const each = Object.fromEntries(queueNames.map((name) => [name, take(name)]));
    for (const name of queueNames) await boss.send(name, {}, { singletonKey: name });
    const worker = await startWorker(doneHere({ ...idle, ...each }, clock));
    await all.promise;
    await worker.stop();
  });

  it("that fails waits for its retry, and keeps the fault's name without its text", async () => {
    await boss.deleteAllJobs("deliver-message");
    const said = listenToLog();
    const failed = Promise.withResolvers<void>();
    const worker = await taking(async () => {
      failed.resolve();
      throw Object.assign(new Error("550 <zoe@exemple.fr> unknown"), { code: "EENVELOPE" });
    });
    await db.$transaction((tx) => enqueue(tx, "deliver-message", { messageId: "refused" }));
    await failed.promise;
    await worker.stop();
    const [job] = await jobsOf("refused");
    expect(job).toMatchObject({
      state: "retry",
      retryLimit: 20,
      retryBackoff: true,
      deadLetter: DEAD_MESSAGES,
    });
    expect(JSON.stringify([job, said()])).toContain("EENVELOPE");
    expect(JSON.stringify([job, said()])).not.toContain("zoe@");
  });

  it("that failed for the last time is among the dead letters", async () => {
    await boss.deleteAllJobs("deliver-message");
    await boss.send("deliver-message", { messageId: "dead" }, { retryLimit: 0 });
    const [job] = await boss.fetch("deliver-message");
    await boss.fail("deliver-message", job?.id ?? "");
    expect(await boss.findJobs(DEAD_MESSAGES, { data: { messageId: "dead" } })).toHaveLength(1);
  });
});

describe("the queues of the database", () => {
  it.each(Object.entries(queues))("has %s as it is described", async (name, options) => {
    expect(await boss.getQueue(name)).toMatchObject(options);
  });

  it("are those described and no other", async () => {
    const names = (await boss.getQueues())
      .map(({ name }) => name)
      .filter((name) => !name.startsWith("__pgboss"));
    expect(names.sort()).toEqual(Object.keys(queues).sort());
  });

  it("are what pg-boss expects of its schema", async () => {
    expect(await boss.detectSchemaDrift()).toMatchObject({ ok: true });
  });

  it("are woken by the clock in Paris, once a worker has started", async () => {
    await (await startWorker(doneHere(idle, clock))).stop();
    const kept = await boss.getSchedules();
    expect(kept.map(({ name, cron, timezone }) => ({ name, cron, timezone }))).toEqual(
      expect.arrayContaining(
        schedules.map(({ queue, cron }) => ({ name: queue, cron, timezone: "Europe/Paris" })),
      ),
    );
  });
});

it("has two runs of the same clock job never at once", async () => {
  await boss.deleteAllJobs("expire"); // a worker of this file may have been woken by the clock
  expect(await boss.send("expire")).toEqual(expect.any(String));
  expect(await boss.send("expire")).toBeNull();
  await boss.deleteAllJobs("expire");
});
