import { beforeAll, expect, test } from "vitest";
import { getCompanyPage, getTeams, listCompanies } from "@/lib/companies/company.queries";
import { endCompanyMembership, inviteCompanyMember } from "@/lib/companies/team.commands";
import { db } from "@/lib/platform/db/client";
import { accepted, act, NOW } from "@/tests/factories/people";
import { aSiret } from "@/tests/factories/sirets";
import { aWorkplace, type Workplace } from "@/tests/factories/workplace";

let workplace: Workplace;
beforeAll(async () => {
  workplace = await aWorkplace();
});

test("a company keeps a manager, and an ended membership counts at once", async () => {
  const own = await aWorkplace();
  const id = (
    await db.companyMember.findFirstOrThrow({ where: { companyId: own.id, role: "MANAGER" } })
  ).id;
  const last = await act(own.manager, (work) => endCompanyMembership(work, { id }));
  expect(last).toMatchObject({ error: { reason: "RULE" } });
  expect(await act(workplace.manager, (work) => endCompanyMembership(work, { id }))).toMatchObject({
    error: { reason: "NOT_FOUND" },
  });
  const [evaluator] = own.evaluators;
  if (!evaluator) throw new Error("no evaluator");
  expect(await act(evaluator, (work) => endCompanyMembership(work, { id }))).toMatchObject({
    error: { reason: "FORBIDDEN" },
  });
  accepted(await act(own.secretary, (work) => endCompanyMembership(work, { id })));
  expect((await own.manager.actor()).relations.companies).toEqual([]);
  expect(await getTeams(await own.manager.actor())).toBeNull();
  const page = await getCompanyPage(await own.secretary.actor(), own.id);
  expect(page?.members.filter(({ endedAt }) => endedAt !== null)).toHaveLength(1);
});

test("two managers ending each other at once leave one", async () => {
  const own = await aWorkplace();
  const [evaluator] = own.evaluators;
  if (!evaluator) throw new Error("no evaluator");
  const second = {
    companyId: own.id,
    name: evaluator.name,
    email: evaluator.email,
    role: "MANAGER" as const,
  };
  accepted(await act(own.manager, (work) => inviteCompanyMember(work, second)));
  const managers = await db.companyMember.findMany({
    where: { companyId: own.id, role: "MANAGER" },
  });
  const results = await Promise.all(
    managers.map(({ id, userId }) =>
      act(userId === evaluator.userId ? own.manager : evaluator, (work) =>
        endCompanyMembership(work, { id }),
      ),
    ),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("companies are listed by name, page after page, for the secretariat alone", async () => {
  expect(await listCompanies(await workplace.manager.actor(), undefined)).toBeNull();
  await db.company.createMany({
    data: Array.from({ length: 60 }, (_, index) => ({
      name: `Z ${index % 3}`,
      siret: aSiret(),
      idcc: "1672",
      city: "Lille",
      createdAt: NOW,
    })),
  });
  const secretary = await workplace.secretary.actor();
  const seen: string[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const page = await listCompanies(secretary, after);
    seen.push(...(page?.companies.map(({ id }) => id) ?? []));
    after = page?.next ?? undefined;
    more = after !== undefined;
  }
  expect(seen).toHaveLength(await db.company.count());
  expect(new Set(seen).size).toBe(seen.length);
});
