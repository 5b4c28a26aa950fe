import type { CompetencyLevel } from "@/lib/assessments/grids/assessment-grid";
import type { CandidateKey } from "./cast-candidates.ts";
import { teams } from "./companies.ts";
import type { Story } from "./stage.ts";
import { type CompanyKey, known, type World } from "./world.ts";

/** One person's way at work: when it begins, in which company, and what was not observed as expected. */
export type WorkplacePath = {
  who: CandidateKey;
  company: CompanyKey;
  start: number;
  blocks?: readonly number[];
  text: number;
  reserved?: Readonly<Record<string, CompetencyLevel>>;
};
export type WorkplaceStep = (world: World, path: WorkplacePath) => Story;

export const idOf = ({ candidacyIds }: World, { who }: WorkplacePath): string =>
  known(candidacyIds, who);

/** The people of a path: the candidate and the company's own. */
export function partiesOf({ staff, candidates: people }: World, { who, company }: WorkplacePath) {
  const { manager, evaluator, chair } = teams[company];
  return {
    person: people[who],
    manager: staff[manager],
    evaluator: staff[evaluator],
    chair: staff[chair],
  };
}
