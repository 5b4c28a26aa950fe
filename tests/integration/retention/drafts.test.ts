import { beforeAll, expect, test } from "vitest";
import { remind } from "@/lib/dossiers/remind.job";
import { db } from "@/lib/platform/db/client";
import { type CalendarDay, parisInstant } from "@/lib/platform/shared/calendar";
import { erase } from "@/lib/retention/erase.job";
import { saveStatements } from "@/lib/vae/request/statements.commands";
import { submitCandidacy } from "@/lib/vae/request/submission.commands";
import { candidacyStateOf } from "@/tests/factories/lifecycle";
import { accepted, act } from "@/tests/factories/people";
import { night, told } from "@/tests/factories/reminders";
import { confirmSetting } from "@/tests/factories/settings";
import { aFullDraft, on } from "@/tests/factories/vae";

const WRITTEN = parisInstant("2026-04-05", "10:00");
const daysTold = async (id: string) => (await told(id, "draftErasure")).map(([, day]) => day);
const nights = (day: CalendarDay) => erase(parisInstant(day, "02:45"));

// six months: what was written on 5 April is kept to 5 October, and that is told thirty days before
beforeAll(() => confirmSetting("retention.draftMonths", "6"));

test("a draft left alone is announced, kept to the last day of both, then emptied with its files", async () => {
  const { id, person } = await aFullDraft({ now: WRITTEN });
  await nights("2026-09-05");
  await remind(night("2026-09-04"));
  expect(await daysTold(id)).toEqual([]);
  await Promise.all([remind(night("2026-09-05")), remind(night("2026-09-05"))]);
  await remind(night("2026-09-06"));
  expect(await told(id, "draftErasure")).toEqual([[person.userId, "2026-10-05"]]);
  await nights("2026-10-04");
  await nights("2026-10-05");
  expect(await candidacyStateOf(id)).toBe("DRAFT");
  await Promise.all([nights("2026-10-06"), nights("2026-10-06")]);
  expect(await candidacyStateOf(id)).toBe("WITHDRAWN");
  expect(await db.experience.count({ where: { candidacyId: id } })).toBe(0);
  const of = { OR: [{ candidacyId: id }, { candidate: { userId: person.userId } }] };
  const files = await db.storedFile.findMany({ where: of });
  expect(files.map(({ purpose, erasedAt }) => [purpose, erasedAt !== null]).sort()).toEqual([
    ["IDENTITY_DOCUMENT", true],
    ["PROOF", true],
  ]);
  expect(await db.erasure.count({ where: { candidacyId: id } })).toBe(1);
  expect(
    await db.candidacyEvent.findFirst({ where: { candidacyId: id, type: "discard" } }),
  ).toMatchObject({ actorId: null, fromState: "DRAFT", toState: "WITHDRAWN" });
});

test("who was never told keeps their draft, and has the whole time after they are told", async () => {
  const { id } = await aFullDraft({ now: WRITTEN });
  await nights("2026-10-09");
  expect(await candidacyStateOf(id)).toBe("DRAFT");
  await remind(night("2026-10-10"));
  expect(await daysTold(id)).toEqual(["2026-11-09"]);
  await nights("2026-11-09");
  expect(await candidacyStateOf(id)).toBe("DRAFT");
  await nights("2026-11-10");
  expect(await candidacyStateOf(id)).toBe("WITHDRAWN");
});

test("who writes in their draft or deposits it after the announcement keeps it", async () => {
  const written = await aFullDraft({ now: WRITTEN });
  const submitted = await aFullDraft({ now: WRITTEN });
  await remind(night("2026-09-05"));
  const { version } = await db.admissibilityFile.findUniqueOrThrow({
    where: { candidacyId: written.id },
  });
  const sworn = { swornNoBan: true, swornExact: true, swornLimits: true };
  const input = { candidacyId: written.id, version, ...sworn };
  const then = parisInstant("2026-10-05", "23:00");
  accepted(await act(written.person, (work) => saveStatements(work, input), then));
  accepted(await on(submitted.person, submitCandidacy, submitted.id, {}, then));
  await nights("2026-10-06");
  expect(await candidacyStateOf(written.id)).toBe("DRAFT");
  expect(await candidacyStateOf(submitted.id)).toBe("SUBMITTED");
  await remind(night("2027-03-06"));
  expect(await daysTold(written.id)).toEqual(["2026-10-05", "2027-04-05"]);
  expect(await daysTold(submitted.id)).toHaveLength(1);
});
