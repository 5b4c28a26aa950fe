import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { availableEvents, candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { findSubject, subjectSelect, toSubject } from "@/lib/candidacies/candidacy.queries";
import { getCompanyHome, listCompanyCandidacies } from "@/lib/companies/candidacy.queries";
import { getCompanyDossier } from "@/lib/companies/dossier.queries";
import { endCompanyMembership } from "@/lib/companies/team.commands";
import { type Actor, nobody } from "@/lib/platform/actor/actor";
import { db } from "@/lib/platform/db/client";
import { aHolder } from "@/tests/factories/decided-candidacies";
import { accepted, act, aPerson, NOW, type Person } from "@/tests/factories/people";
import { aWorkplace, type Workplace } from "@/tests/factories/workplace";
import { aWorkplaceCandidacy, signAll } from "@/tests/factories/workplace-candidacy";

let companyIds: string[] = [];
let candidacyIds: string[] = [];
let vaeId = "";
let first: Workplace;

beforeAll(async () => {
  first = await aWorkplace();
  const second = await aWorkplace({ name: "Autre" });
  companyIds = [first.id, second.id];
  for (const workplace of [first, second]) {
    for (const state of ["REGISTERED", "IN_ASSESSMENT", "SIGNED"] as const) {
      candidacyIds.push((await aWorkplaceCandidacy(state, { workplace })).id);
    }
  }
  // an employee of the first company, a candidate by the VAE of their own accord (R82)
  const { candidateId } = await aHolder({ person: first.evaluators[0] ?? (await aPerson()) });
  const version = await db.certificationVersion.findFirstOrThrow({
    where: { rncpCode: "RNCP41351" },
  });
  const vae = {
    route: "VAE",
    state: "DRAFT",
    number: "VAE-1",
    versionId: version.id,
    candidateId,
    createdAt: NOW,
    stateSince: NOW,
  } as const;
  vaeId = (await db.candidacy.create({ data: vae })).id;
  const submitted = { state: "SUBMITTED", submittedAt: NOW } as const;
  await db.candidacy.update({ where: { id: vaeId }, data: submitted });
  candidacyIds = [...candidacyIds, vaeId];
});

/** Anybody a company may know: any roles, any seats. */
const someone = () =>
  fc.record({
    companies: fc.array(
      fc.record({
        companyId: fc.constantFrom(...companyIds),
        role: fc.constantFrom("MANAGER" as const, "EVALUATOR" as const),
      }),
      { maxLength: 3 },
    ),
    seats: fc.uniqueArray(fc.constantFrom(...candidacyIds.filter((id) => id !== vaeId)), {
      maxLength: 3,
    }),
  });
const actorFrom = ({
  companies,
  seats,
}: {
  companies: Actor["relations"]["companies"];
  seats: string[];
}): Actor => ({
  ...nobody,
  relations: {
    ...nobody.relations,
    companies,
    committees: seats.map((candidacyId) => ({
      committeeId: candidacyId,
      candidacyId,
      memberId: candidacyId,
      isChair: false,
    })),
  },
});

test("the list of a company is what its policy lets read, whoever reads it (R81), and never a VAE candidacy (R82)", async () => {
  const subjects = (await db.candidacy.findMany({ select: subjectSelect })).map(toSubject);
  await fc.assert(
    fc.asyncProperty(someone(), async (relations) => {
      const actor = actorFrom(relations);
      const { candidacies } = await listCompanyCandidacies(actor, undefined);
      const allowed = subjects
        .filter((subject) => candidacyPolicy.readAsCompany(actor, subject))
        .map(({ id }) => id);
      expect(candidacies.map(({ id }) => id).sort()).toEqual(allowed.sort());
      expect(allowed).not.toContain(vaeId);
      const { mine, others } = await getCompanyHome(actor);
      expect([...mine, ...others].every(({ id }) => allowed.includes(id))).toBe(true);
      for (const { id } of subjects) {
        expect((await getCompanyDossier(actor, id, NOW)) !== null).toBe(allowed.includes(id));
      }
    }),
    { numRuns: 40 },
  );
});

test("an employer finds nothing of an employee's VAE, by any way in", async () => {
  const manager = await first.manager.actor();
  const subject = await findSubject(db, vaeId);
  if (!subject) throw new Error("the VAE candidacy is missing");
  expect(candidacyPolicy.read(manager, subject)).toBe(false);
  expect(availableEvents(manager, subject)).toEqual([]);
  expect(await getCompanyDossier(manager, vaeId, NOW)).toBeNull();
});

test("who left sees nothing more, in lists either", async () => {
  const own = await aWorkplace();
  await aWorkplaceCandidacy("IN_ASSESSMENT", { workplace: own });
  const [evaluator] = own.evaluators;
  if (!evaluator) throw new Error("no evaluator");
  expect(
    (await listCompanyCandidacies(await evaluator.actor(), undefined)).candidacies,
  ).toHaveLength(1);
  const { id } = await db.companyMember.findFirstOrThrow({ where: { userId: evaluator.userId } });
  accepted(await act(own.manager, (work) => endCompanyMembership(work, { id })));
  expect((await listCompanyCandidacies(await evaluator.actor(), undefined)).candidacies).toEqual(
    [],
  );
});

test("on the home, what one has signed waits for the others", async () => {
  const own = await aWorkplace();
  const { id } = await aWorkplaceCandidacy("TO_SIGN", { workplace: own });
  const [chair, tutor] = own.evaluators;
  if (!chair || !tutor) throw new Error("no committee");
  const mineOf = async (person: Person) =>
    (await getCompanyHome(await person.actor())).mine.map((row) => row.id);
  expect([await mineOf(chair), await mineOf(tutor)]).toEqual([[id], [id]]);
  await signAll(id, [tutor]);
  expect([await mineOf(chair), await mineOf(tutor)]).toEqual([[id], []]);
});
