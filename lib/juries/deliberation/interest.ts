export type LinkCode = "SELF" | "COMMITTEE" | "COMPANY" | "EXPERIENCE";

export type LinkFacts = {
  candidateUserId: string | null;
  /** Whoever sat on a committee of this candidate, past ones included. */
  committeeUserIds: readonly string[];
  /** The companies that presented them, now or earlier: the establishments and who has an access there. */
  companySirets: readonly string[];
  companyUserIds: readonly string[];
  experienceSirets: readonly string[];
};

/** The link with a candidate that the portal finds by itself (R35); null when it finds none. */
export function detectLink(
  member: { userId: string; employerSiret: string | null },
  candidate: LinkFacts,
): LinkCode | null {
  if (candidate.candidateUserId === member.userId) return "SELF";
  if (candidate.committeeUserIds.includes(member.userId)) return "COMMITTEE";
  const employs = (sirets: readonly string[]) =>
    member.employerSiret !== null && sirets.includes(member.employerSiret);
  if (employs(candidate.companySirets) || candidate.companyUserIds.includes(member.userId))
    return "COMPANY";
  return employs(candidate.experienceSirets) ? "EXPERIENCE" : null;
}
