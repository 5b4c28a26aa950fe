import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { logReading } from "@/lib/accounts/access-log.commands";
import { nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { DAY, HOUR } from "@/lib/platform/shared/duration";
import { erase } from "@/lib/retention/erase.job";
import {
  anAddress,
  aRegistration,
  confirmAddress,
  enter,
  linkTo,
} from "@/tests/factories/accounts";
import { accepted, aPerson, NOW } from "@/tests/factories/people";
import { setUntilTheEnd } from "@/tests/factories/settings";

const before = (milliseconds: number) => new Date(NOW.getTime() - milliseconds);

test("consultations are kept as many months as the setting says (R79, R80)", async () => {
  const person = await aPerson();
  const actor = await person.actor();
  const subject = randomUUID();
  const days = ["2025-11-21T12:00:00Z", "2025-11-22T00:00:00Z", "2026-11-22T08:00:00Z"];
  const dossier = { part: "DOSSIER", capacity: "SECRETARIAT" } as const;
  for (const day of days) await logReading(actor, subject, dossier, new Date(day));
  await logReading(nobody, subject, dossier, NOW);
  await erase(NOW);
  const kept = async () => {
    const rows = await db.accessLog.findMany({
      where: { subjectId: subject, userId: person.userId },
      orderBy: { at: "asc" },
    });
    return rows.map(({ at }) => at.toISOString().slice(0, 10));
  };
  expect(await kept()).toEqual(["2025-11-22", "2026-11-22"]);
  expect(await db.accessLog.count({ where: { subjectId: subject } })).toBe(2);
  await setUntilTheEnd("retention.logsMonths", "6");
  await erase(NOW);
  expect(await kept()).toEqual(["2026-11-22"]);
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
  await erase(NOW);
  await erase(NOW);
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
