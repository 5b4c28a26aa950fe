import { addMonths, type CalendarDay } from "@/lib/platform/shared/calendar";
import { sirenOf } from "@/lib/platform/shared/siret";

export type LinkCode =
  | "SELF"
  | "COMMITTEE"
  | "TEAM"
  | "COMPANY"
  | "ESTABLISHMENT"
  | "EXPERIENCE"
  | "EXPERIENCE_ESTABLISHMENT"
  | "FORMER_TEAM"
  | "FORMER_COMPANY"
  | "FORMER_EXPERIENCE"
  | "GROUP";

/** When something ended; null while it lasts, or when nobody knows. */
type Ended = { endedOn: CalendarDay | null };

export type MemberFacts = {
  userId: string;
  employerSiret: string | null;
  formerEmployers: readonly (Ended & { siren: string })[];
};

export type CandidateFacts = {
  userId: string | null;
  /** Whoever sat on a committee of this person, of earlier candidacies too. */
  committeeUserIds: readonly string[];
  /** The companies that presented them, now or earlier. */
  companySirets: readonly string[];
  /** Who has or had an access in those companies. */
  team: readonly (Ended & { userId: string })[];
  experiences: readonly (Ended & { siret: string })[];
};

/** A past link counts while it ended on this day or later; null: however long ago. */
type Since = CalendarDay | null;
/** Which group each company is of, by SIREN; one that is of none is not there. */
export type Groups = ReadonlyMap<string, string>;
type Extent = { since: Since; groups: Groups };
type Test = (member: MemberFacts, candidate: CandidateFacts, extent: Extent) => boolean;

const counts = ({ endedOn }: Ended, since: Since) =>
  endedOn === null || since === null || endedOn >= since;
const isOfCompany = (siret: string, siren: string) => sirenOf(siret) === siren;
const employs = ({ employerSiret }: MemberFacts, siret: string) => siret === employerSiret;
const isOfEmployer = ({ employerSiret }: MemberFacts, siret: string) =>
  employerSiret !== null && isOfCompany(siret, sirenOf(employerSiret));
const employed = ({ formerEmployers }: MemberFacts, siret: string, since: Since) =>
  formerEmployers.some((one) => isOfCompany(siret, one.siren) && counts(one, since));

/** The companies, by SIREN, that a member works for, or worked for and left late enough. */
export const employersOf = (
  { employerSiret, formerEmployers }: MemberFacts,
  since: Since,
): string[] => [
  ...(employerSiret ? [sirenOf(employerSiret)] : []),
  ...formerEmployers.filter((one) => counts(one, since)).map(({ siren }) => siren),
];

/** The companies, by SIREN, that presented a candidate, or employ them, or did and were left late enough. */
export const companiesOf = (
  { companySirets, experiences }: CandidateFacts,
  since: Since,
): string[] => [
  ...companySirets.map(sirenOf),
  ...experiences.filter((one) => counts(one, since)).map(({ siret }) => sirenOf(siret)),
];

function areOfOneGroup(some: readonly string[], others: readonly string[], groups: Groups) {
  const theirs = new Set(others.flatMap((siren) => groups.get(siren) ?? []));
  return some.some((siren) => theirs.has(groups.get(siren) ?? ""));
}

/** Each link, the nearest first. A company is its SIREN, whichever of its establishments. */
const LINKS: readonly (readonly [LinkCode, Test])[] = [
  ["SELF", ({ userId }, candidate) => candidate.userId === userId],
  ["COMMITTEE", ({ userId }, { committeeUserIds }) => committeeUserIds.includes(userId)],
  ["TEAM", ({ userId }, { team }) => team.some((one) => one.userId === userId && !one.endedOn)],
  ["COMPANY", (member, { companySirets }) => companySirets.some((one) => employs(member, one))],
  [
    "ESTABLISHMENT",
    (member, { companySirets }) => companySirets.some((one) => isOfEmployer(member, one)),
  ],
  [
    "EXPERIENCE",
    (member, { experiences }, { since }) =>
      experiences.some((one) => employs(member, one.siret) && counts(one, since)),
  ],
  [
    "EXPERIENCE_ESTABLISHMENT",
    (member, { experiences }, { since }) =>
      experiences.some((one) => isOfEmployer(member, one.siret) && counts(one, since)),
  ],
  [
    "FORMER_TEAM",
    ({ userId }, { team }, { since }) =>
      team.some((one) => one.userId === userId && counts(one, since)),
  ],
  [
    "FORMER_COMPANY",
    (member, { companySirets }, { since }) =>
      companySirets.some((one) => employed(member, one, since)),
  ],
  [
    "FORMER_EXPERIENCE",
    (member, { experiences }, { since }) =>
      experiences.some((one) => employed(member, one.siret, since) && counts(one, since)),
  ],
  [
    "GROUP",
    (member, candidate, { since, groups }) =>
      areOfOneGroup(employersOf(member, since), companiesOf(candidate, since), groups),
  ],
];

/**
 * The nearest link between a member and a candidate that the portal finds by itself (R35); null when it finds none. A past
 * one, where one of the two has left, counts from `since` on, the day included.
 */
export const findLink = (
  member: MemberFacts,
  candidate: CandidateFacts,
  extent: Extent,
): LinkCode | null => LINKS.find(([, test]) => test(member, candidate, extent))?.[0] ?? null;

/** From which day on a past link counts at a session, by the setting in whole years; null when it sets no limit. */
export const pastLinksSince = (heldOn: CalendarDay, years: string): Since =>
  /^\d+$/.test(years) ? addMonths(heldOn, -12 * Number(years)) : null;
