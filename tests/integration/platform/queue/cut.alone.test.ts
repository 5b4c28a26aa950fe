import { expect, onTestFinished, test, vi } from "vitest";
import { db } from "@/lib/platform/db/client";
import { POOL_WAIT, queuePools } from "@/lib/platform/db/limits";
import { env } from "@/lib/platform/env";
import type { Handlers } from "@/lib/run/worker/handlers";
import { listenToLog } from "@/tests/factories/log";
import { startRelay } from "@/tests/support/relay";

const nothing = async () => {};

test("a worker whose connections went dead without a word takes jobs again once its statements are given up", async () => {
  const cable = await startRelay(env.DATABASE_URL);
  onTestFinished(cable.stop);
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", cable.url);
  const { doneHere } = await import("@/lib/run/worker/job");
  const { startWorker } = await import("@/lib/run/worker/worker");
  const taken: string[] = [];
  const take: Handlers["deliver-message"] = async (_, { messageId }) => {
    taken.push(messageId);
  };
  const said = listenToLog();
  const handlers: Handlers = {
    ...{ "deliver-message": take, "deliver-notice": nothing, "admit-tacitly": nothing },
    ...{ "acknowledge-by-delay": nothing, "recover-addresses": nothing },
    ...{ erase: nothing, expire: nothing, reconcile: nothing, remind: nothing },
    ...{ "refresh-awaited": nothing, "fold-tallies": nothing, "print-results": nothing },
  };
  const worker = await startWorker(doneHere(handlers, { now: () => new Date() }));
  onTestFinished(worker.stop);
  cable.cut();
  cable.forget();
  await db.$executeRaw`
    INSERT INTO pgboss.job (name, data) VALUES ('deliver-message', '{"messageId": "after the cut"}')`;
  const patience = queuePools.worker.silence + POOL_WAIT;
  await expect.poll(() => taken, { timeout: patience }).toEqual(["after the cut"]);
  expect(said().length).toBeGreaterThan(0);
}, 60_000);
