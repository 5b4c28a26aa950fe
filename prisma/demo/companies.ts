import { recordAccreditation } from "@/lib/accreditations/accreditation.commands";
import { registerCompany } from "@/lib/companies/company.commands";
import { registerCompanySchema } from "@/lib/companies/company.schema";
import { addCompanyGroup, addGroupCompany } from "@/lib/companies/group.commands";
import { inviteCompanyMember } from "@/lib/companies/team.commands";
import { db } from "@/lib/platform/db/client";
import { sirenOf } from "@/lib/platform/shared/siret";
import { type StaffKey, staff } from "./cast-staff.ts";
import { act, type Story } from "./stage.ts";
import type { CompanyKey, World } from "./world.ts";

type Team = { manager: StaffKey; evaluator: StaffKey; chair: StaffKey };

/** Who manages, who evaluates, who chairs the committees of each company. */
export const teams: Record<CompanyKey, Team> = {
  rivers: { manager: "rivers", evaluator: "riversEvaluator", chair: "riversChair" },
  coast: { manager: "coast", evaluator: "coastEvaluator", chair: "coastChair" },
};

const companies = {
  rivers: {
    name: "Assurances des Trois Rivières",
    siret: "98765431600015",
    idcc: "1672",
    city: "Niort",
    accreditation: "Convention d’habilitation 2026-04",
  },
  coast: {
    name: "Prévoyance du Littoral",
    siret: "98712045800011",
    idcc: "1672",
    city: "Nantes",
    accreditation: null,
  },
} as const;

/** The secretariat enters a company and records its accreditation, which one of the two awaits; its manager invites the evaluators. */
export async function* company(world: World, key: CompanyKey): Story {
  const {
    days,
    staff: { secretary, ...people },
    companyIds,
  } = world;
  const team = teams[key];
  const manager = staff[team.manager];
  const input = registerCompanySchema.parse({
    ...companies[key],
    managerName: manager.name,
    managerEmail: manager.email,
  });
  const { id: companyId } = yield* act(days.at(-320, "14:00"), secretary, (work) =>
    registerCompany(work, input),
  );
  companyIds.set(key, companyId);
  const { accreditation } = companies[key];
  if (accreditation) {
    const blocks = await db.competencyBlock.findMany({ select: { id: true } });
    yield* act(days.at(-320, "14:10"), secretary, (work) =>
      recordAccreditation(work, {
        companyId,
        reference: accreditation,
        startsOn: days.day(-320),
        endsOn: "",
        "blocks[]": blocks.map(({ id }) => id),
      }),
    );
  }
  for (const { name, email } of [staff[team.evaluator], staff[team.chair]]) {
    yield* act(days.at(-318, "09:30"), people[team.manager as keyof typeof people], (work) =>
      inviteCompanyMember(work, { companyId, name, email, role: "EVALUATOR" }),
    );
  }
}

/** One of the companies and one that the portal does not know are of a group, for which nobody of the jury works. */
export async function* group({ days, staff: { secretary } }: World): Story {
  const { id: groupId } = yield* act(days.at(-319, "10:00"), secretary, (work) =>
    addCompanyGroup(work, { name: "Groupe des Trois Rivières" }),
  );
  const { name, siret } = companies.rivers;
  for (const company of [
    { name, siren: sirenOf(siret) },
    { name: "Courtage des Trois Rivières", siren: "979299195" },
  ])
    yield* act(days.at(-319, "10:10"), secretary, (work) =>
      addGroupCompany(work, { groupId, ...company }),
    );
}
