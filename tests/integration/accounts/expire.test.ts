import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { logAccess } from "@/lib/accounts/access-log.commands";
import { expire } from "@/lib/accounts/expire.job";
import { nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import {
  anAddress,
  aRegistration,
  confirmAddress,
  enter,
  linkTo,
} from "@/tests/factories/accounts";
import { accepted, aPerson, NOW } from "@/tests/factories/people";

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

test("consultations are kept twelve months (R79, R80)", async () => {
  const person = await aPerson();
  const actor = await person.actor();
  const subject = randomUUID();
  const days = ["2025-11-21T12:00:00Z", "2025-11-22T00:00:00Z", "2026-11-22T08:00:00Z"];
  for (const day of days) await logAccess(actor, "Candidacy", subject, new Date(day));
  await logAccess(nobody, "Candidacy", subject, NOW);
  await expire(NOW);
  const kept = await db.accessLog.findMany({
    where: { subjectId: subject },
    orderBy: { at: "asc" },
  });
  expect(kept.map(({ at }) => at.toISOString().slice(0, 10))).toEqual(["2025-11-22", "2026-11-22"]);
  expect(kept.every(({ userId }) => userId === person.userId)).toBe(true);
});

test("an account that nobody confirmed goes after thirty days, with its link and its letter, and no other account", async () => {
  const asked = (at: Date) => aRegistration(anAddress(), at);
  const late = await asked(before(30 * DAY + 1));
  const inTime = await asked(before(30 * DAY));
  const confirmed = await asked(before(90 * DAY));
  await aRegistration(confirmed);
  accepted(await confirmAddress(await linkTo(confirmed, "CONFIRM_EMAIL")));
  const invited = await asked(before(90 * DAY));
  const { id } = await db.user.findUniqueOrThrow({ where: { email: invited } });
  const link = { kind: "JOIN", userId: id, createdAt: before(HOUR), expiresAt: NOW } as const;
  await db.invitation.create({ data: link });
  const resetting = async (at: Date) => {
    const email = await asked(before(90 * DAY));
    const { id: userId } = await db.user.findUniqueOrThrow({ where: { email } });
    const reset = { kind: "RESET_PASSWORD", userId, createdAt: at, expiresAt: NOW } as const;
    await db.invitation.create({ data: reset });
    return email;
  };
  await resetting(before(30 * DAY + 1));
  const resetInTime = await resetting(before(30 * DAY));
  const again = await asked(before(90 * DAY));
  await aRegistration(again);
  await expire(NOW);
  await expire(NOW);
  const kept = [inTime, confirmed, invited, resetInTime, again];
  const left = await db.user.findMany({
    where: { email: { in: [late, ...kept] } },
    select: { email: true },
  });
  expect(left.map(({ email }) => email).sort()).toEqual(kept.sort());
  expect(await db.auditEntry.count({ where: { action: "eraseUnconfirmedAccount" } })).toBe(2);
  expect(await enter(late)).toMatchObject({ ok: false });
  await aRegistration(late);
  accepted(await confirmAddress(await linkTo(late, "CONFIRM_EMAIL")));
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
