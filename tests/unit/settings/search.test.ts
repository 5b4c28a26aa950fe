import { expect, test } from "vitest";
import { matchingGroups } from "@/lib/settings/search";

const setting = (label: string, value = "", source = "usage") => ({ label, value, source });
const groups = [
  { title: "Jury paritaire", settings: [setting("Quorum : part des sièges présents", "50")] },
  {
    title: "Résultats",
    settings: [setting("Qualité du signataire", "Président"), setting("Voies de recours")],
  },
];
const found = (typed: string) =>
  matchingGroups(groups, typed).flatMap(({ settings }) => settings.map(({ label }) => label));

test("a setting is found by words of its label, value, source or group, in any order, without accents", () => {
  expect(found("sieges quorum")).toEqual(["Quorum : part des sièges présents"]);
  expect(found("PRESIDENT qualite")).toEqual(["Qualité du signataire"]);
  expect(found("resultats usage recours")).toEqual(["Voies de recours"]);
  expect(found("jury 50")).toEqual(["Quorum : part des sièges présents"]);
});

test("every word counts, and a group without any setting left is not shown", () => {
  expect(found("quorum recours")).toEqual([]);
  expect(found("recoursusage")).toEqual([]);
  expect(matchingGroups(groups, "quorum").map(({ title }) => title)).toEqual(["Jury paritaire"]);
});

test("nothing typed leaves all of them", () => {
  expect(matchingGroups(groups, " ")).toEqual(groups);
});
