import { routes } from "../../../../lib/routes.ts";
import { oneValue } from "../../support/portal.ts";
import { list, type Row } from "../access-row.ts";
import type { Relation } from "../relations.ts";

const team: Relation[] = ["manager", "otherCompany", "committeeMember"];
const managers: Relation[] = ["manager", "otherCompany"];
const COMPETENCY = `
  SELECT k.id FROM "RequestedBlock" r JOIN "Activity" a ON a."blockId" = r."blockId"
  JOIN "Competency" k ON k."activityId" = a.id WHERE r."candidacyId" = $1 AND k.option IS NULL ORDER BY k.id LIMIT 1`;

export const companyRows: Row[] = [
  list("/entreprise", team, ["manager", "committeeMember"]),
  list("/entreprise/candidats", team, ["manager", "committeeMember"]),
  list("/entreprise/candidats/nouveau", managers, []),
  list("/entreprise/equipe", managers, []),
  {
    page: "/entreprise/candidats/[id]",
    at: ({ candidacyId }) => routes.companyCandidate(candidacyId),
    opens: ["manager", "committeeMember"],
  },
  {
    page: "/entreprise/candidats/[id]/comite",
    subject: "inAssessment",
    at: ({ candidacyId }) => routes.companyCommittee(candidacyId),
    opens: ["manager"],
  },
  {
    page: "/entreprise/evaluations/[id]",
    subject: "inAssessment",
    at: ({ candidacyId }) => routes.companyAssessment(candidacyId),
    opens: ["committeeMember"],
  },
  {
    page: "/entreprise/evaluations/[id]/[competencyId]",
    subject: "inAssessment",
    at: async ({ candidacyId: id }) =>
      routes.companyCompetency(id, await oneValue("demo", COMPETENCY, [id])),
    opens: ["committeeMember"],
  },
];
