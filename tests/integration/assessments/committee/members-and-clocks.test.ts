import { beforeAll, expect, test } from "vitest";
import {
  changeCommittee,
  constituteCommittee,
} from "@/lib/assessments/committee/committee.commands";
import { competenciesOf } from "@/lib/assessments/grids/assessment-grid";
import { assessCompetency } from "@/lib/assessments/grids/competency-assessment.commands";
import { readGrids } from "@/lib/assessments/grids/grid.queries";
import { endAssessment } from "@/lib/assessments/transmission/ending.commands";
import { endCompanyMembership } from "@/lib/companies/team.commands";
import { db } from "@/lib/platform/db/client";
import { commit } from "@/lib/platform/db/work";
import { accepted, act, NOW, sentenceOf } from "@/tests/factories/people";
import { setUntilTheEnd } from "@/tests/factories/settings";
import { aWorkplace, type Workplace } from "@/tests/factories/workplace";
import {
  aWorkplaceCandidacy,
  chairOf,
  seatsOf,
  targetOf,
} from "@/tests/factories/workplace-candidacy";

let workplace: Workplace;
beforeAll(async () => {
  workplace = await aWorkplace();
});

const running = async (candidacyId: string) =>
  (await db.deadline.findMany({ where: { candidacyId, stoppedAt: null } })).map(({ kind }) => kind);

test("the candidate's time to answer runs from the last signature to their answer", async () => {
  const signed = await aWorkplaceCandidacy("SIGNED", { workplace });
  expect(await running(signed.id)).toEqual(["ACKNOWLEDGEMENT"]);
  const answered = await aWorkplaceCandidacy("ACKNOWLEDGED", { workplace });
  expect(await running(answered.id)).toEqual([]);
});

test("a candidacy that is ended leaves no clock running", async () => {
  const { id } = await aWorkplaceCandidacy("SIGNED", { workplace });
  const input = { ...(await targetOf(id)), reason: "Le contrat de travail a pris fin." };
  accepted(await act(workplace.manager, (work) => endAssessment(work, input)));
  expect(await running(id)).toEqual([]);
});

test.each([
  [2, true],
  [3, false],
])("where a committee wants %i members, two of them sit: %s (R40)", async (minimum, isEnough) => {
  await setUntilTheEnd("workplace.committeeMinimum", String(minimum));
  const { id } = await aWorkplaceCandidacy("OPEN", { workplace });
  const input = { ...(await targetOf(id)), seats: seatsOf(workplace).slice(0, 2) };
  const constituted = await act(workplace.manager, (work) => constituteCommittee(work, input));
  expect(constituted.ok).toBe(isEnough);
});

test("who has left the company sits in no new committee", async () => {
  const own = await aWorkplace();
  const { id } = await aWorkplaceCandidacy("OPEN", { workplace: own });
  const seats = seatsOf(own);
  const left = await db.companyMember.findFirstOrThrow({
    where: { userId: seats[1]?.userId ?? "" },
  });
  accepted(await act(own.manager, (work) => endCompanyMembership(work, { id: left.id })));
  const input = { ...(await targetOf(id)), seats };
  const refused = await act(own.manager, (work) => constituteCommittee(work, input));
  expect(sentenceOf(refused)).toMatch(/appartient aujourd’hui à l’équipe/);
});

test("a member replaced while their entry was on its way writes nothing", async () => {
  const own = await aWorkplace();
  const { id } = await aWorkplaceCandidacy("IN_ASSESSMENT", { workplace: own });
  const actor = await chairOf(own).actor();
  const [, tutor] = seatsOf(own);
  if (!tutor) throw new Error("a second evaluator is missing");
  const seats = [
    { ...tutor, isChair: true },
    { userId: own.manager.userId, function: "HUMAN_RESOURCES" as const, isChair: false },
  ];
  const change = { ...(await targetOf(id)), seats, reason: "Départ." };
  accepted(await act(own.manager, (work) => changeCommittee(work, change)));
  const [first] = competenciesOf(await readGrids(db, id));
  const entry = {
    id,
    competencyId: first?.id ?? "",
    version: 0,
    level: "ACQUIRED" as const,
    comment: "",
    observedOn: "",
    situation: "",
  };
  expect(await commit({ actor, now: NOW }, (work) => assessCompetency(work, entry))).toMatchObject({
    error: { reason: "FORBIDDEN" },
  });
});
