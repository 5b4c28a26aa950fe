import { expect, test } from "vitest";
import { clockActor } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { commit } from "@/lib/platform/db/work";
import { type CalendarDay, dateToDay } from "@/lib/platform/shared/calendar";
import { findDifferences } from "@/lib/reconciliation/reconciliation.queries";
import { admitBySilence } from "@/lib/vae/admissibility/admit-tacitly.commands";
import { requestPieces } from "@/lib/vae/admissibility/completeness.commands";
import { takeBackSilence } from "@/lib/vae/admissibility/silence-taken-back.commands";
import { answerPiece } from "@/lib/vae/request/requested-piece.commands";
import { resubmitCandidacy } from "@/lib/vae/request/submission.commands";
import { candidacyStateOf } from "../../../factories/lifecycle";
import { accepted, act, aSecretary, PASSWORD, type Person } from "../../../factories/people";
import { aSubmittedRequest, on } from "../../../factories/vae";
import { aReceivedFile } from "../../../factories/vae-samples";

const at = (day: CalendarDay) => new Date(`${day}T09:00:00Z`);
const ask = (secretary: Person, id: string, today: CalendarDay, dueOn: CalendarDay) =>
  on(
    secretary,
    requestPieces,
    id,
    { identityDocument: false, proofs: ["Bulletin de paie"], others: [], dueOn },
    at(today),
  );

async function answer(person: Person, id: string, today: CalendarDay): Promise<void> {
  const piece = await db.requestedPiece.findFirstOrThrow({
    where: { candidacyId: id, answeredAt: null },
  });
  const file = await aReceivedFile("bulletin.pdf");
  const input = { candidacyId: id, pieceId: piece.id };
  accepted(await act(person, (work) => answerPiece(work, input, file), at(today)));
  accepted(await on(person, resubmitCandidacy, id, {}, at(today)));
}

const runningClocks = async (id: string) => {
  const rows = await db.deadline.findMany({
    where: { candidacyId: id, stoppedAt: null },
    orderBy: { kind: "asc" },
  });
  return rows.map(({ kind, dueOn }) => `${kind} ${dateToDay(dueOn)}`);
};

test("the first request for pieces alone stops the two months, which silence may end while more are awaited (R22)", async () => {
  const secretary = await aSecretary();
  const { id, person } = await aSubmittedRequest();
  accepted(await ask(secretary, id, "2026-12-01", "2026-12-31"));
  expect(await runningClocks(id)).toEqual(["MISSING_PIECES 2026-12-31"]);
  await answer(person, id, "2026-12-10");
  expect(await runningClocks(id)).toEqual(["ADMISSIBILITY_SILENCE 2027-02-10"]);

  expect(await ask(secretary, id, "2027-01-20", "2027-02-10")).toMatchObject({
    error: { field: "dueOn", message: expect.stringContaining("n’est annulé qu’une fois") },
  });
  accepted(await ask(secretary, id, "2027-01-20", "2027-02-09"));
  const both = ["ADMISSIBILITY_SILENCE 2027-02-10", "MISSING_PIECES 2027-02-09"];
  expect(await runningClocks(id)).toEqual(both);
  for await (const { check } of findDifferences()) expect(check).not.toBe("clocks");

  const silence = (day: CalendarDay) =>
    commit({ actor: clockActor, now: at(day) }, (work) => admitBySilence(work, id));
  expect(await silence("2027-02-10")).toMatchObject({ error: { reason: "RULE" } });
  accepted(await silence("2027-02-11"));
  expect(await runningClocks(id)).toEqual([]);
});

test("pieces sent a second time leave the clock where it was", async () => {
  const secretary = await aSecretary();
  const { id, person } = await aSubmittedRequest();
  accepted(await ask(secretary, id, "2026-12-01", "2026-12-31"));
  await answer(person, id, "2026-12-10");
  accepted(await ask(secretary, id, "2027-01-20", "2027-02-09"));
  await answer(person, id, "2027-01-25");
  expect(await runningClocks(id)).toEqual(["ADMISSIBILITY_SILENCE 2027-02-10"]);
});

test("silence taken too early while pieces were awaited is taken back to where it stood", async () => {
  const secretary = await aSecretary();
  const { id, person } = await aSubmittedRequest();
  accepted(await ask(secretary, id, "2026-12-01", "2026-12-31"));
  await answer(person, id, "2026-12-10");
  accepted(await ask(secretary, id, "2027-01-20", "2027-02-09"));
  const before = await runningClocks(id);
  accepted(
    await commit({ actor: clockActor, now: at("2027-02-11") }, (work) => admitBySilence(work, id)),
  );
  const reason = { reason: "Horloge en avance.", password: PASSWORD };
  accepted(await on(secretary, takeBackSilence, id, reason, at("2027-01-21")));
  expect(await candidacyStateOf(id)).toBe("INCOMPLETE");
  expect(await runningClocks(id)).toEqual(before);
});

test.each([
  ["2027-02-20", true],
  ["2027-02-21", false],
])("pieces are awaited ninety days at most, here until %s: %s", async (dueOn, isTaken) => {
  const secretary = await aSecretary();
  const { id } = await aSubmittedRequest();
  expect(await ask(secretary, id, "2026-11-22", dueOn)).toMatchObject(
    isTaken ? { ok: true } : { error: { reason: "RULE", field: "dueOn" } },
  );
});
