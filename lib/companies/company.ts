import type { CompanyRole } from "@/lib/platform/actor/actor";

export const COMPANY_ROLES = ["MANAGER", "EVALUATOR"] as const satisfies readonly CompanyRole[];
/** Collective agreements of the branch: insurance companies, insurance inspectors. */
export const IDCC = ["1672", "1679"] as const;
export type Idcc = (typeof IDCC)[number];

/** La Poste's establishments but its seat do not bear Luhn's key: their digits sum to a multiple of five. */
const LA_POSTE = "356000000";

const digitsOf = (siret: string) => [...siret].map(Number);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function hasLuhnKey(siret: string): boolean {
  const doubled = digitsOf(siret).map((digit, index) => (index % 2 === 0 ? digit * 2 : digit));
  return sum(doubled.map((value) => (value > 9 ? value - 9 : value))) % 10 === 0;
}

/** Fourteen digits whose key is right (INSEE), with La Poste's own rule. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text)) return false;
  return hasLuhnKey(text) || (text.startsWith(LA_POSTE) && sum(digitsOf(text)) % 5 === 0);
}

/** « 123 456 789 00012 », as it is read. */
export const formatSiret = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1\u00a0$2\u00a0$3\u00a0$4");

export type TeamMember = {
  id: string;
  userId: string;
  name: string;
  email: string;
  role: CompanyRole;
  startedAt: Date;
  endedAt: Date | null;
};
