import { beforeEach, expect, test } from "vitest";
import { remind } from "@/lib/dossiers/remind.job";
import { db } from "@/lib/platform/db/client";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { requestPieces } from "@/lib/vae/admissibility/completeness.commands";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { breakWrites, repair } from "@/tests/factories/broken";
import { aJury } from "@/tests/factories/juries";
import { aReadyCandidacy } from "@/tests/factories/jury-candidacies";
import { anOpenSession } from "@/tests/factories/jury-sessions";
import { listenToLog } from "@/tests/factories/log";
import { accepted, aSecretary } from "@/tests/factories/people";
import { night, told } from "@/tests/factories/reminders";
import { setUntilTheEnd } from "@/tests/factories/settings";
import { aFiledValidation, aSubmittedRequest, on, type Vae } from "@/tests/factories/vae";
import { aWorkplaceCandidacy } from "@/tests/factories/workplace-candidacy";

beforeEach(async () => {
  await db.brokenRow.deleteMany();
});

async function anIncompleteRequest(dueOn: CalendarDay): Promise<Vae> {
  const vae = await aSubmittedRequest();
  const wanted = { identityDocument: false, proofs: ["Bulletin de paie"], others: [], dueOn };
  accepted(await on(await aSecretary(), requestPieces, vae.id, wanted));
  return vae;
}

/** What one of the secretariat was told of a candidacy, night after night. */
async function listedTo({ userId }: { userId: string }, candidacyId: string) {
  const { number } = await db.candidacy.findUniqueOrThrow({ where: { id: candidacyId } });
  const rows = await db.outgoingMessage.findMany({
    where: { recipientId: userId, kind: "clocksDue" },
    orderBy: { id: "asc" },
  });
  type Listed = { clocks: { kind: string; number: string; dueOn: string }[] };
  return rows
    .flatMap(({ parameters }) => (parameters as Listed).clocks)
    .filter((clock) => clock.number === number)
    .map(({ kind, dueOn }) => `${kind} ${dueOn}`);
}

test("pieces are recalled to the candidate seven days before their day, in Paris, once (R22)", async () => {
  const { id, person } = await anIncompleteRequest("2026-12-31");
  await remind(new Date("2026-12-23T22:59:00Z"));
  expect(await told(id, "piecesReminder")).toEqual([]);
  await remind(new Date("2026-12-23T23:00:00Z"));
  expect(await told(id, "piecesReminder")).toEqual([[person.userId, "2026-12-31"]]);
  await remind(night("2026-12-24"));
  await remind(night("2026-12-31"));
  expect(await told(id, "piecesReminder")).toHaveLength(1);
});

test("nights that were missed are made up for on the day itself, and not after it", async () => {
  const onTheDay = await anIncompleteRequest("2026-12-30");
  const after = await anIncompleteRequest("2026-12-29");
  await remind(night("2026-12-30"));
  expect(await told(onTheDay.id, "piecesReminder")).toHaveLength(1);
  expect(await told(after.id, "piecesReminder")).toEqual([]);
});

test("who has withdrawn is reminded of nothing, and the days are those of the setting", async () => {
  const [gone, there] = [
    await anIncompleteRequest("2026-12-31"),
    await anIncompleteRequest("2026-12-31"),
  ];
  accepted(await on(gone.person, withdrawCandidacy, gone.id, {}));
  await setUntilTheEnd("reminder.piecesDays", "10");
  await remind(night("2026-12-20"));
  expect(await told(there.id, "piecesReminder")).toEqual([]);
  await remind(night("2026-12-21"));
  expect(await told(there.id, "piecesReminder")).toHaveLength(1);
  expect(await told(gone.id, "piecesReminder")).toEqual([]);
});

test("the last day of the observations is recalled three days before, once (R46)", async () => {
  const { id, person } = await aWorkplaceCandidacy("SIGNED");
  await remind(night("2026-12-03"));
  expect(await told(id, "acknowledgementReminder")).toEqual([]);
  await remind(night("2026-12-04"));
  await remind(night("2026-12-05"));
  expect(await told(id, "acknowledgementReminder")).toEqual([[person.userId, "2026-12-07"]]);
});

test("two runs at once tell the candidate and the secretariat once", async () => {
  const secretary = await aSecretary();
  const { id } = await anIncompleteRequest("2026-12-31");
  const request = await aSubmittedRequest();
  await setUntilTheEnd("reminder.silenceDays", "40");
  await Promise.all([1, 2, 3].map(() => remind(night("2026-12-28"))));
  expect(await told(id, "piecesReminder")).toHaveLength(1);
  expect(await listedTo(secretary, request.id)).toEqual(["ADMISSIBILITY_SILENCE 2027-01-22"]);
});

test("a dossier that breaks keeps nobody else from being reminded, and is told once it is repaired", async () => {
  const [broken, whole] = [
    await anIncompleteRequest("2026-12-31"),
    await anIncompleteRequest("2026-12-31"),
  ];
  await breakWrites("Reminder", broken.id);
  const said = listenToLog();
  await expect(remind(night("2026-12-28"))).rejects.toThrow(/^1 of \d+ rows$/);
  expect(said()).toMatchObject([{ what: "remindCandidate", row: broken.id }]);
  expect(await told(broken.id, "piecesReminder")).toEqual([]);
  expect(await told(whole.id, "piecesReminder")).toHaveLength(1);
  await repair("Reminder");
  await remind(night("2026-12-29"));
  expect(await told(broken.id, "piecesReminder")).toHaveLength(1);
  expect(await told(whole.id, "piecesReminder")).toHaveLength(1);
  expect(await db.brokenRow.count()).toBe(0);
});

test("each of the secretariat is told of each clock so many days before, in one message a night", async () => {
  const [secretary, other, disabled] = [await aSecretary(), await aSecretary(), await aSecretary()];
  await db.user.update({
    where: { id: disabled.userId },
    data: { disabledAt: new Date("2026-11-22T10:00:00Z") },
  });
  const request = await aSubmittedRequest();
  const filed = await aFiledValidation();
  const heard = await aReadyCandidacy({ route: "WORKPLACE" });
  await anOpenSession(await aJury(), { candidacies: [heard] });
  const listed = async () => ({
    notice: await listedTo(secretary, heard.id),
    silence: await listedTo(secretary, request.id),
    jury: await listedTo(secretary, filed.id),
  });
  await remind(night("2026-12-01"));
  expect(await listed()).toEqual({ notice: [], silence: [], jury: [] });
  await remind(night("2026-12-02"));
  await remind(night("2027-01-06"));
  const notice = ["RESULT_NOTICE 2026-12-07"];
  expect(await listed()).toEqual({ notice, silence: [], jury: [] });
  await remind(night("2027-01-07"));
  await remind(night("2027-01-22"));
  const silence = ["ADMISSIBILITY_SILENCE 2027-01-22"];
  expect(await listed()).toEqual({ notice, silence, jury: [] });
  const newcomer = await aSecretary();
  await remind(night("2027-01-23"));
  await remind(night("2027-01-24"));
  expect(await listedTo(newcomer, request.id)).toEqual([]);
  expect(await listedTo(newcomer, filed.id)).toHaveLength(1);
  expect(await listed()).toEqual({ notice, silence, jury: ["JURY_BEFORE 2027-02-22"] });
  expect(await listedTo(other, request.id)).toEqual(silence);
  expect(await listedTo(disabled, request.id)).toEqual([]);
  const nights = await db.outgoingMessage.groupBy({
    by: ["createdAt"],
    where: { recipientId: secretary.userId, kind: "clocksDue" },
    _count: true,
  });
  expect(nights.every(({ _count }) => _count === 1)).toBe(true);
});

test("somebody of the secretariat whose message breaks keeps no other from theirs", async () => {
  const [broken, whole] = [await aSecretary(), await aSecretary()];
  const { id } = await aSubmittedRequest();
  await breakWrites("OutgoingMessage", broken.userId, "recipientId");
  listenToLog();
  await expect(remind(night("2027-01-10"))).rejects.toThrow(/^1 of \d+ rows$/);
  expect(await listedTo(whole, id)).toHaveLength(1);
  await repair("OutgoingMessage");
  await remind(night("2027-01-11"));
  expect(await listedTo(broken, id)).toHaveLength(1);
  expect(await listedTo(whole, id)).toHaveLength(1);
});
