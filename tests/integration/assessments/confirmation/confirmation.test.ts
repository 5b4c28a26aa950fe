import { beforeAll, expect, test } from "vitest";
import {
  confirmCandidacy,
  declineCandidacy,
} from "@/lib/assessments/confirmation/confirmation.commands";
import { getWorkplaceProgress } from "@/lib/assessments/dossier/assessment.queries";
import { getConfirmationPage } from "@/lib/assessments/dossier/candidate-page.queries";
import { db } from "@/lib/platform/db/client";
import { aDecidedCandidacy, aHolder } from "@/tests/factories/decided-candidacies";
import { candidacyStateOf } from "@/tests/factories/lifecycle";
import { accepted, act, aPerson, NOW, type Person } from "@/tests/factories/people";
import {
  aRegistration,
  aWorkplace,
  giveIdentity,
  type Workplace,
} from "@/tests/factories/workplace";
import { aWorkplaceCandidacy, targetOf } from "@/tests/factories/workplace-candidacy";

let workplace: Workplace;
beforeAll(async () => {
  workplace = await aWorkplace();
});

const confirm = async (person: Person, id: string, dropHeld = false) => {
  const target = await targetOf(id);
  const result = await act(person, (work) => confirmCandidacy(work, { ...target, dropHeld }));
  return result.ok
    ? "accepted"
    : result.error.reason === "RULE"
      ? result.error.message
      : result.error.reason;
};
const seenByCompany = async (id: string) => {
  const progress = await getWorkplaceProgress(await workplace.manager.actor(), id);
  return {
    state: progress?.state,
    blocks: progress?.blocks.map(({ code }) => code),
    remarks: progress?.remarks,
  };
};

test("wants the civil identity, then its document", async () => {
  const { id, person } = await aWorkplaceCandidacy("REGISTERED", { workplace });
  expect(await confirm(person, id)).toBe("Donnez d’abord votre identité civile.");
  const { candidateId } = await aHolder({ person, identityChecked: false });
  expect(await confirm(person, id)).toBe("Déposez d’abord votre pièce d’identité.");
  await giveIdentity(person, id);
  expect(await confirm(person, id)).toBe("accepted");
  expect(await db.candidacy.findUnique({ where: { id } })).toMatchObject({
    candidateId,
    wholeCertification: true,
  });
});

test("is the person's alone, and can be declined", async () => {
  const { id, person } = await aWorkplaceCandidacy("REGISTERED", { workplace });
  expect(await confirm(workplace.manager, id)).toBe("FORBIDDEN");
  expect(await confirm(await aPerson("Étranger"), id)).toBe("NOT_FOUND");
  const target = await targetOf(id);
  accepted(await act(person, (work) => declineCandidacy(work, target)));
  expect(await seenByCompany(id)).toMatchObject({ state: "CANCELLED", remarks: [] });
  expect(await confirm(person, id)).toMatch(/n’est plus possible/);
});

test("blocks already held are dropped with the person's agreement, and the company sees those kept", async () => {
  const { candidateId, holder } = await aHolder();
  await aDecidedCandidacy({ candidateId, validated: [1] });
  const id = await aRegistration(workplace, holder);
  const before = ["RNCP41351BC01", "RNCP41351BC02"];
  expect(await seenByCompany(id)).toEqual({ state: "REGISTERED", blocks: before, remarks: [] });
  const page = await getConfirmationPage(await holder.actor(), id, NOW);
  expect(page?.blocks.map(({ isHeld }) => isHeld)).toEqual([true, false]);
  expect(await confirm(holder, id)).toMatch(/Cochez cette case/);
  expect(await seenByCompany(id)).toEqual({ state: "REGISTERED", blocks: before, remarks: [] });
  expect(await confirm(holder, id, true)).toBe("accepted");
  expect(await seenByCompany(id)).toEqual({
    state: "CONFIRMED",
    blocks: ["RNCP41351BC02"],
    remarks: [],
  });
});

test("who holds every block asked for is told so, and may decline", async () => {
  const { candidateId, holder } = await aHolder();
  await aDecidedCandidacy({ candidateId, validated: [1] });
  const id = await aRegistration(workplace, holder, [1]);
  expect(await confirm(holder, id, true)).toMatch(/déjà acquis tous les blocs/);
});

test("with no block held, all that the award rule needs are asked for (R8)", async () => {
  const { holder } = await aHolder();
  const id = await aRegistration(workplace, holder, [2]);
  expect(await confirm(holder, id)).toMatch(/^Sans bloc déjà acquis/);
  expect(await candidacyStateOf(id)).toBe("REGISTERED");
});

test("another open candidacy stands in the way until it is closed (R10), and the company learns nothing of it", async () => {
  const first = await aWorkplaceCandidacy("CONFIRMED", {
    workplace: await aWorkplace({ name: "Autre mutuelle" }),
  });
  const { number } = await db.candidacy.findUniqueOrThrow({ where: { id: first.id } });
  const id = await aRegistration(workplace, first.person);
  expect(await confirm(first.person, id)).toContain(
    `Votre candidature ${number} porte déjà sur un de ces blocs.`,
  );
  expect(await seenByCompany(id)).toMatchObject({ state: "REGISTERED", remarks: [] });
  const page = await getConfirmationPage(await first.person.actor(), id, NOW);
  expect(page?.clashes).toEqual([{ id: first.id, number }]);
  await db.candidacy.update({ where: { id: first.id }, data: { state: "WITHDRAWN" } });
  expect(await confirm(first.person, id)).toBe("accepted");
});

test("two registrations confirmed at once: one holds the blocks, the other waits", async () => {
  const { holder } = await aHolder();
  const ids = [await aRegistration(workplace, holder), await aRegistration(workplace, holder)];
  const answers = await Promise.all(ids.map((id) => confirm(holder, id)));
  expect(answers.filter((answer) => answer === "accepted")).toHaveLength(1);
  expect((await Promise.all(ids.map(candidacyStateOf))).sort()).toEqual([
    "CONFIRMED",
    "REGISTERED",
  ]);
});
