import { expect, test } from "vitest";
import { detectLink, type LinkFacts } from "@/lib/juries/deliberation/interest";

const juror = { userId: "juror", employerSiret: "12345678900011" };
const nobody: LinkFacts = {
  candidateUserId: "candidate",
  committeeUserIds: [],
  companySirets: [],
  companyUserIds: [],
  experienceSirets: [],
};
const own = [juror.employerSiret];

test.each<[string, Partial<LinkFacts>, ReturnType<typeof detectLink>]>([
  ["nobody in common", {}, null],
  ["themself", { candidateUserId: "juror", committeeUserIds: ["juror"] }, "SELF"],
  ["a candidate without an account", { candidateUserId: null }, null],
  ["their committee", { committeeUserIds: ["other", "juror"], companySirets: own }, "COMMITTEE"],
  ["another's committee", { committeeUserIds: ["other"] }, null],
  ["the company that presents them", { companySirets: own, experienceSirets: own }, "COMPANY"],
  ["an access to that company", { companyUserIds: ["juror"] }, "COMPANY"],
  ["another company, and others' accesses", { companySirets: ["1"], companyUserIds: ["x"] }, null],
  ["an employer of theirs", { experienceSirets: ["1", ...own] }, "EXPERIENCE"],
  ["other employers", { experienceSirets: ["12345678900029"] }, null],
])("a juror and %s (R35): %s", (_, facts, link) =>
  expect(detectLink(juror, { ...nobody, ...facts })).toBe(link),
);

test("who has no employer has no link by one", () => {
  const facts = { ...nobody, companySirets: own, experienceSirets: own };
  expect(detectLink({ ...juror, employerSiret: null }, facts)).toBeNull();
});
