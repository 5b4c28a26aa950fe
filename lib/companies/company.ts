import type { CompanyRole } from "@/lib/platform/actor/actor";

export const COMPANY_ROLES = ["MANAGER", "EVALUATOR"] as const satisfies readonly CompanyRole[];
/** Collective agreements of the branch: insurance companies, insurance inspectors. */
export const IDCC = ["1672", "1679"] as const;
export type Idcc = (typeof IDCC)[number];

export type TeamMember = {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: CompanyRole;
  startedAt: Date;
  endedAt: Date | null;
};

/** A group with its companies, known by their SIREN. */
export type CompanyGroupRow = {
  id: string;
  name: string;
  companies: readonly { id: string; name: string; siren: string }[];
};
