import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { expire } from "@/lib/accounts/expire.job";
import { db } from "@/lib/platform/db/client";
import { aPerson, NOW } from "@/tests/factories/people";

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const before = (milliseconds: number) => new Date(NOW.getTime() - milliseconds);

test("what has served its time goes, and only that", async () => {
  const { userId } = await aPerson();
  const session = (expiresAt: Date) => ({
    userId,
    createdAt: before(90 * DAY),
    seenAt: expiresAt,
    expiresAt,
  });
  await db.userSession.createMany({
    data: [session(before(30 * DAY + 1)), session(before(30 * DAY))],
  });
  const request = (at: Date) => ({ key: randomUUID(), action: "x", answer: "/", userId, at });
  await db.processedRequest.createMany({
    data: [request(before(30 * DAY + 1)), request(before(30 * DAY))],
  });
  const kept = (createdAt: Date) => ({
    ...{ id: randomUUID(), cause: "SESSION_ENDED" as const, userId, createdAt },
    ...{ path: "/", formId: "f", values: {} },
  });
  await db.keptForm.createMany({ data: [kept(before(DAY + 1)), kept(before(DAY))] });
  const spent = (key: string, expire: number) => ({ key, points: 1, expire: BigInt(expire) });
  await db.rateLimit.createMany({
    data: [spent("past", NOW.getTime() - 1), spent("now", NOW.getTime())],
  });
  await expire(NOW);
  await expire(NOW);
  expect(await db.userSession.count({ where: { userId, expiresAt: { lt: NOW } } })).toBe(1);
  expect(await db.processedRequest.count({ where: { userId } })).toBe(1);
  expect(await db.keptForm.count({ where: { userId } })).toBe(1);
  expect(
    await db.rateLimit.findMany({ select: { key: true }, where: { key: { in: ["past", "now"] } } }),
  ).toEqual([{ key: "now" }]);
});

test("what an upload left behind when the server was killed is gone the day after", async () => {
  const machine = await mkdtemp(join(tmpdir(), "machine-"));
  vi.stubEnv("TMPDIR", machine);
  const left = async (name: string, at: Date) => {
    const folder = await mkdtemp(join(tmpdir(), name));
    await writeFile(join(folder, "file"), "pièce d’identité");
    await utimes(folder, at, at);
    return folder;
  };
  const old = await left("portail-depot-", before(DAY + 1000));
  const recent = await left("portail-depot-", before(DAY - 1000));
  const another = await left("autre-", before(DAY + 1000));
  await expire(NOW);
  expect([old, recent, another].map(existsSync)).toEqual([false, true, true]);
  vi.unstubAllEnvs();
  await rm(machine, { recursive: true });
});
