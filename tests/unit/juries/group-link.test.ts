import { expect, test } from "vitest";
import { type CandidateFacts, findLink, type MemberFacts, pastLinksSince } from "@/lib/juries/link";
import { sirenOf } from "@/lib/platform/shared/siret";
import { anEstablishmentOf } from "@/tests/factories/sirets";

/** Two companies of one group, one of another, and one of none. */
const [insurer, mutual] = [anEstablishmentOf("987654316", 1), anEstablishmentOf("784409013", 2)];
const [rival, alone] = [anEstablishmentOf("552100554", 3), anEstablishmentOf("444608442", 4)];
const groups = new Map([
  [sirenOf(insurer), "group"],
  [sirenOf(mutual), "group"],
  [sirenOf(rival), "another group"],
]);

const member = { userId: "juror", employerSiret: null, formerEmployers: [] };
const candidate = {
  userId: "candidate",
  committeeUserIds: [],
  companySirets: [],
  team: [],
  experiences: [],
};
const worksFor = (employerSiret: string) => ({ employerSiret });
const left = (siret: string, endedOn: string | null) => ({
  formerEmployers: [{ siren: sirenOf(siret), endedOn }],
});
const presentedBy = (...companySirets: string[]) => ({ companySirets });
const worked = (siret: string, endedOn: string | null = null) => ({
  experiences: [{ siret, endedOn }],
});
const linkOf = (
  ofMember: Partial<MemberFacts>,
  ofCandidate: Partial<CandidateFacts>,
  since: string | null = null,
) => findLink({ ...member, ...ofMember }, { ...candidate, ...ofCandidate }, { since, groups });

test.each<[string, string | null, Partial<MemberFacts>, Partial<CandidateFacts>]>([
  ["of another company of the group", "GROUP", worksFor(mutual), presentedBy(insurer)],
  ["once of one", "GROUP", left(mutual, null), presentedBy(insurer)],
  ["of one, of whose group is an employer", "GROUP", worksFor(mutual), worked(insurer)],
  [
    "once of one, as is a former employer",
    "GROUP",
    left(mutual, null),
    worked(insurer, "1999-12-31"),
  ],
  ["of the company itself", "COMPANY", worksFor(insurer), presentedBy(mutual, insurer)],
  ["of the company before", "FORMER_COMPANY", left(insurer, null), presentedBy(mutual, insurer)],
  ["of a former employer before", "FORMER_EXPERIENCE", left(insurer, null), worked(insurer)],
  ["of another group", null, worksFor(rival), presentedBy(insurer)],
  ["of no group", null, worksFor(alone), presentedBy(insurer)],
  [
    "of a group, where the candidate’s company is of none",
    null,
    worksFor(mutual),
    presentedBy(alone),
  ],
  ["of no company", null, {}, presentedBy(insurer)],
])("a member %s: %s (R35)", (_, link, ofMember, ofCandidate) => {
  expect(linkOf(ofMember, ofCandidate)).toBe(link);
});

test("two companies that are of no group are of none together (R35)", () => {
  const other = anEstablishmentOf("356000000", 9);
  expect(linkOf(worksFor(other), presentedBy(alone))).toBeNull();
});

const since = pastLinksSince("2026-11-22", "5");
test.each<[string, (day: string) => [Partial<MemberFacts>, Partial<CandidateFacts>]]>([
  ["who left the group", (day) => [left(mutual, day), presentedBy(insurer)]],
  ["whose candidate left the group", (day) => [worksFor(mutual), worked(insurer, day)]],
])("a group counts five years back, the day included: a member %s (R35)", (_, facts) => {
  expect(linkOf(...facts("2021-11-23"), since)).toBe("GROUP");
  expect(linkOf(...facts("2021-11-22"), since)).toBe("GROUP");
  expect(linkOf(...facts("2021-11-21"), since)).toBeNull();
});
