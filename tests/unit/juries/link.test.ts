import { expect, test } from "vitest";
import { type CandidateFacts, findLink, type MemberFacts, pastLinksSince } from "@/lib/juries/link";
import { foundLinkLabel, linkLabels } from "@/lib/juries/link.labels";
import { anEstablishmentOf } from "@/tests/factories/sirets";

/** Establishments of three companies. */
const [here, there] = [anEstablishmentOf("987654316", 1), anEstablishmentOf("987654316", 2)];
const [elsewhere, abroad] = [anEstablishmentOf("784409013", 5), anEstablishmentOf("552100554", 1)];
const SIREN = "987654316";
const groups: ReadonlyMap<string, string> = new Map();
const always = { since: null, groups };

const member: MemberFacts = { userId: "juror", employerSiret: abroad, formerEmployers: [] };
const candidate: CandidateFacts = {
  userId: "candidate",
  committeeUserIds: ["tutor"],
  companySirets: [],
  team: [],
  experiences: [],
};
const worked = (endedOn: string | null) => ({ formerEmployers: [{ siren: SIREN, endedOn }] });
const experience = (siret: string, endedOn: string | null = null) => ({
  experiences: [
    { siret: elsewhere, endedOn: null },
    { siret, endedOn },
  ],
});

test.each<[string, string | null, Partial<MemberFacts>, Partial<CandidateFacts>]>([
  ["the candidate themself", "SELF", { userId: "candidate" }, {}],
  ["of a committee", "COMMITTEE", { userId: "tutor" }, {}],
  ["of the company’s team", "TEAM", {}, { team: [{ userId: "juror", endedOn: null }] }],
  ["once of it", "FORMER_TEAM", {}, { team: [{ userId: "juror", endedOn: "2001-01-01" }] }],
  ["another of the team", null, {}, { team: [{ userId: "manager", endedOn: null }] }],
  ["of the company", "COMPANY", { employerSiret: here }, { companySirets: [elsewhere, here] }],
  [
    "of another establishment of it",
    "ESTABLISHMENT",
    { employerSiret: here },
    { companySirets: [there] },
  ],
  ["of it before", "FORMER_COMPANY", worked(null), { companySirets: [there] }],
  ["of an employer", "EXPERIENCE", { employerSiret: here }, experience(here)],
  ["of a past employer", "EXPERIENCE", { employerSiret: here }, experience(here, "1999-12-31")],
  [
    "of another establishment of an employer",
    "EXPERIENCE_ESTABLISHMENT",
    { employerSiret: here },
    experience(there),
  ],
  ["of an employer before", "FORMER_EXPERIENCE", worked("1999-12-31"), experience(here)],
  ["of nobody", null, { employerSiret: null }, experience(here)],
  [
    "of other companies",
    null,
    { formerEmployers: [{ siren: "444608442", endedOn: null }] },
    experience(here),
  ],
])("a member %s: %s (R35)", (_, link, ofMember, ofCandidate) => {
  expect(findLink({ ...member, ...ofMember }, { ...candidate, ...ofCandidate }, always)).toBe(link);
});

test("the nearest link is the one that is said", () => {
  const both = {
    companySirets: [there],
    ...experience(here),
    team: [{ userId: "juror", endedOn: null }],
  };
  const of = (facts: Partial<CandidateFacts>) =>
    findLink(
      { ...member, employerSiret: here, ...worked(null) },
      { ...candidate, ...facts },
      always,
    );
  expect(of(both)).toBe("TEAM");
  expect(of({ ...both, team: [{ userId: "juror", endedOn: "2020-01-01" }] })).toBe("ESTABLISHMENT");
  expect(of({ ...both, committeeUserIds: ["juror"] })).toBe("COMMITTEE");
});

const LAST = "2021-11-22";
const BEFORE = "2021-11-21";
const since = pastLinksSince("2026-11-22", "5");
const limited = { since, groups };
test.each<[string, (endedOn: string) => [Partial<MemberFacts>, Partial<CandidateFacts>]]>([
  ["who left the team", (day) => [{}, { team: [{ userId: "juror", endedOn: day }] }]],
  ["who left the company", (day) => [worked(day), { companySirets: [here] }]],
  ["who left an employer", (day) => [worked(day), experience(here)]],
  [
    "whose candidate left their employer",
    (day) => [{ employerSiret: here }, experience(here, day)],
  ],
  [
    "whose candidate left another establishment",
    (day) => [{ employerSiret: there }, experience(here, day)],
  ],
  [
    "whose candidate left a former employer",
    (day) => [worked("2026-01-01"), experience(here, day)],
  ],
])("five years back, the day included: a member %s (R35)", (_, facts) => {
  const found = (day: string) => {
    const [ofMember, ofCandidate] = facts(day);
    return findLink({ ...member, ...ofMember }, { ...candidate, ...ofCandidate }, limited);
  };
  expect(found(LAST)).not.toBeNull();
  expect(found(BEFORE)).toBeNull();
});

test("a committee, and what nobody knows the end of, count however long ago", () => {
  expect(findLink({ ...member, userId: "tutor" }, candidate, limited)).toBe("COMMITTEE");
  expect(
    findLink({ ...member, ...worked(null) }, { ...candidate, ...experience(here) }, limited),
  ).toBe("FORMER_EXPERIENCE");
});

test.each([
  ["", null],
  ["0", "2024-02-29"],
  ["1", "2023-02-28"],
  ["4", "2020-02-29"],
])(
  "the setting « %s » counts past links at a session of 29 February 2024 since %s",
  (years, day) => {
    expect(pastLinksSince("2024-02-29", years)).toBe(day);
  },
);

test("each link is said in words of its own, those that were kept before too", () => {
  expect(new Set(Object.values(linkLabels)).size).toBe(Object.keys(linkLabels).length);
  for (const code of ["COMPANY", "EXPERIENCE", "GROUP"])
    expect(foundLinkLabel(code)).toMatch(/^Trouvé par le portail\u00a0: ce membre /);
});
