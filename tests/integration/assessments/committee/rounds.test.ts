import { beforeAll, expect, test } from "vitest";
import { changeCommittee } from "@/lib/assessments/committee/committee.commands";
import { closeGrids, reopenGrids } from "@/lib/assessments/grids/closing.commands";
import { readReading } from "@/lib/assessments/grids/reading.queries";
import { signGrids } from "@/lib/assessments/grids/signing.commands";
import { acknowledgeByDelay } from "@/lib/assessments/transmission/acknowledge-by-delay.job";
import { endAssessment } from "@/lib/assessments/transmission/ending.commands";
import {
  returnToCommittee,
  transmitAssessment,
} from "@/lib/assessments/transmission/transmission.commands";
import { endCompanyMembership } from "@/lib/companies/team.commands";
import { db } from "@/lib/platform/db/client";
import { withdrawCandidacy } from "@/lib/withdrawal/withdrawal.commands";
import { candidacyStateOf } from "@/tests/factories/lifecycle";
import { accepted, act, NOW, PASSWORD, sentenceOf } from "@/tests/factories/people";
import { aWorkplace, type Workplace } from "@/tests/factories/workplace";
import {
  assessAll,
  aWorkplaceCandidacy,
  chairOf,
  seatsOf,
  signAll,
  targetOf,
  textHashOf,
} from "@/tests/factories/workplace-candidacy";

const DAY = 24 * 60 * 60 * 1000;
const daysLater = (count: number) => new Date(NOW.getTime() + count * DAY);
const entriesOf = (candidacyId: string) =>
  db.competencyAssessment.findMany({ where: { grid: { candidacyId } }, orderBy: { id: "asc" } });
let workplace: Workplace;
beforeAll(async () => {
  workplace = await aWorkplace();
});

test("changing the committee keeps the entries and voids the signatures", async () => {
  const { id } = await aWorkplaceCandidacy("SIGNED", { workplace });
  const before = await entriesOf(id);
  const firstFile = (await readReading(db, id))?.gridFileId;
  const seats = seatsOf(workplace).map((seat) => ({ ...seat, isChair: !seat.isChair }));
  const input = { ...(await targetOf(id)), seats, reason: "La présidence change de poste." };
  accepted(await act(workplace.manager, (work) => changeCommittee(work, input)));
  expect(await candidacyStateOf(id)).toBe("IN_ASSESSMENT");
  expect(await entriesOf(id)).toEqual(before);
  expect(await readReading(db, id)).toBeNull();
  expect(await db.deadline.count({ where: { candidacyId: id, stoppedAt: null } })).toBe(0);
  const [, second] = workplace.evaluators;
  if (!second) throw new Error("a second evaluator is missing");
  const target = await targetOf(id);
  accepted(await act(second, (work) => closeGrids(work, target)));
  const reading = await readReading(db, id);
  expect(reading?.content.round).toBe(2);
  expect(reading?.signatures).toEqual([]);
  expect(reading?.gridFileId).toBeNull();
  await signAll(id, workplace.evaluators);
  expect(await candidacyStateOf(id)).toBe("SIGNED");
  const secondFile = (await readReading(db, id))?.gridFileId;
  expect(typeof secondFile).toBe("string");
  expect(secondFile).not.toBe(firstFile);
});

test.each(["TO_SIGN", "SIGNED"] as const)(
  "reopened from %s, the grids take another round of signatures",
  async (state) => {
    const { id } = await aWorkplaceCandidacy(state, { workplace });
    const input = { ...(await targetOf(id)), reason: "Un commentaire est à corriger." };
    accepted(await act(chairOf(workplace), (work) => reopenGrids(work, input)));
    expect(await candidacyStateOf(id)).toBe("IN_ASSESSMENT");
    expect(await db.assessment.findUnique({ where: { candidacyId: id } })).toMatchObject({
      round: 2,
      textHash: null,
      closedAt: null,
    });
  },
);

test("the secretariat's remarks send the grids back, the candidate's answer with them", async () => {
  const { id } = await aWorkplaceCandidacy("TRANSMITTED", { workplace });
  const input = { ...(await targetOf(id)), reason: "Précisez le contexte de C1.1." };
  accepted(await act(workplace.secretary, (work) => returnToCommittee(work, input)));
  expect(await candidacyStateOf(id)).toBe("IN_ASSESSMENT");
  const remarks = await db.remark.findMany({ where: { candidacyId: id }, orderBy: { at: "asc" } });
  expect(remarks.map(({ event }) => event).sort()).toEqual(["acknowledge", "returnToCommittee"]);
  expect(await db.assessment.findUnique({ where: { candidacyId: id } })).toMatchObject({
    observations: "",
    acknowledgedAt: null,
  });
});

test("without an answer the assessment goes on the day after the due day, and not before", async () => {
  const { id } = await aWorkplaceCandidacy("SIGNED", { workplace });
  const states: string[] = [];
  for (const count of [14, 15, 16, 16]) {
    await acknowledgeByDelay(daysLater(count));
    states.push(await candidacyStateOf(id));
  }
  expect(states).toEqual(["SIGNED", "SIGNED", "ACKNOWLEDGED", "ACKNOWLEDGED"]);
  expect(await db.candidacyEvent.count({ where: { candidacyId: id, type: "acknowledge" } })).toBe(
    1,
  );
  const target = await targetOf(id);
  accepted(
    await act(chairOf(workplace), (work) => transmitAssessment(work, target), daysLater(16)),
  );
});

test.each([
  ["withdrawnToCompany", "person", withdrawCandidacy],
  ["assessmentEndedToCompany", "secretary", endAssessment],
] as const)("%s: the managers and the committee are told, each once", async (kind, by, command) => {
  const own = await aWorkplace();
  const { id, person } = await aWorkplaceCandidacy("IN_ASSESSMENT", { workplace: own });
  const input = { ...(await targetOf(id)), reason: "Départ de la personne." };
  const actor = { person, secretary: own.secretary }[by];
  accepted(await act<unknown>(actor, (work) => command(work, input)));
  const told = await db.outgoingMessage.findMany({ where: { candidacyId: id, kind } });
  expect(told.map(({ recipientId }) => recipientId).sort()).toEqual(
    [own.manager, ...own.evaluators].map(({ userId }) => userId).sort(),
  );
});

test("grids are not closed for a member who left: the company changes the committee first", async () => {
  const own = await aWorkplace();
  const { id } = await aWorkplaceCandidacy("IN_ASSESSMENT", { workplace: own });
  await assessAll(id, chairOf(own));
  const [, tutor] = own.evaluators;
  const membership = await db.companyMember.findFirstOrThrow({
    where: { userId: tutor?.userId ?? "" },
  });
  accepted(await act(own.manager, (work) => endCompanyMembership(work, { id: membership.id })));
  const target = await targetOf(id);
  expect(sentenceOf(await act(chairOf(own), (work) => closeGrids(work, target)))).toMatch(
    /^Un membre du comité ne fait plus partie/,
  );
  const seats = [
    { userId: chairOf(own).userId, function: "TUTOR" as const, isChair: true },
    { userId: own.manager.userId, function: "HUMAN_RESOURCES" as const, isChair: false },
  ];
  const change = { ...target, seats, reason: "Départ de la tutrice." };
  accepted(await act(own.manager, (work) => changeCommittee(work, change)));
  const again = await targetOf(id);
  accepted(await act(chairOf(own), (work) => closeGrids(work, again)));
});

test("a member who left the company can no longer sign, with the next request", async () => {
  const own = await aWorkplace();
  const { id } = await aWorkplaceCandidacy("TO_SIGN", { workplace: own });
  const chair = chairOf(own);
  const membership = await db.companyMember.findFirstOrThrow({ where: { userId: chair.userId } });
  accepted(await act(own.manager, (work) => endCompanyMembership(work, { id: membership.id })));
  const textHash = await textHashOf(id);
  const signed = await act(chair, (work) => signGrids(work, { id, textHash, password: PASSWORD }));
  expect(signed).toEqual({ ok: false, error: { reason: "NOT_FOUND" } });
  expect(await db.companyMember.findUnique({ where: { id: membership.id } })).toMatchObject({
    endedAt: NOW,
  });
});
