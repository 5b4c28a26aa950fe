import type { CompanyRole } from "@/lib/platform/actor/actor";
import { IDCC, type Idcc } from "./company";

export const companyRoleLabels: Record<CompanyRole, string> = {
  MANAGER: "Responsable",
  EVALUATOR: "Évaluateur ou évaluatrice",
};

export const companyRoleHints: Record<CompanyRole, string> = {
  MANAGER: "Inscrit les candidats, constitue les comités, gère l’équipe.",
  EVALUATOR: "Siège dans les comités d’évaluation où on l’appelle. Ne voit rien d’autre.",
};

export const idccLabels: Record<Idcc, string> = {
  "1672": "Sociétés d’assurances (IDCC 1672)",
  "1679": "Inspection d’assurance (IDCC 1679)",
};

export const idccLabel = (code: string): string =>
  IDCC.find((known) => known === code) ? idccLabels[code as Idcc] : `IDCC ${code}`;
