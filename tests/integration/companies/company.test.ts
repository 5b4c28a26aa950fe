import { beforeAll, expect, test } from "vitest";
import { registerCompany } from "@/lib/companies/company.commands";
import { db } from "@/lib/platform/db/client";
import { accepted, act } from "@/tests/factories/people";
import { aSiret } from "@/tests/factories/sirets";
import { aWorkplace, type Workplace } from "@/tests/factories/workplace";

let workplace: Workplace;
beforeAll(async () => {
  workplace = await aWorkplace();
});

test("a SIRET enters once, by the secretariat alone", async () => {
  const siret = aSiret();
  const input = {
    name: "Assur’Essai",
    siret,
    idcc: "1679" as const,
    city: "Le Mans",
    managerName: "R. B.",
    managerEmail: "rb@exemple.fr",
  };
  expect(await act(workplace.manager, (work) => registerCompany(work, input))).toMatchObject({
    error: { reason: "NOT_FOUND" },
  });
  accepted(await act(workplace.secretary, (work) => registerCompany(work, input)));
  expect(await act(workplace.secretary, (work) => registerCompany(work, input))).toMatchObject({
    error: { reason: "RULE", field: "siret" },
  });
});

test("two secretaries entering one SIRET at once: one company", async () => {
  const input = {
    name: "Double",
    siret: aSiret(),
    idcc: "1672" as const,
    city: "Lyon",
    managerName: "R. B.",
    managerEmail: "double@exemple.fr",
  };
  const results = await Promise.all(
    [1, 2].map(() => act(workplace.secretary, (work) => registerCompany(work, input))),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.company.count({ where: { siret: input.siret } })).toBe(1);
});
