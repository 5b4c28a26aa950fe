import { expect, test } from "vitest";
import { routeTerms } from "@/lib/candidacies/route-terms";
import {
  committeeSize,
  vaeDurations,
  workplaceDurations,
  yearlyLimit,
} from "@/lib/candidacies/route-terms.labels";
import { clockRules, juryDueOn, noticeDueOn, silenceDueOn } from "@/lib/deadlines/deadline";
import type { SettingKey } from "@/lib/settings/setting";

const standing = (values: Partial<Record<SettingKey, string>>, confirmed = true) =>
  routeTerms(new Map(Object.entries(values).map(([key, value]) => [key, { value, confirmed }])));
const blanks = (...lines: readonly string[]) => lines.join(" ").replaceAll(/\s/g, " ");

test("the delays of the law are those that the clocks count, with their articles (R20, R21, R32, R37)", () => {
  const told = blanks(...vaeDurations(standing({})));
  expect([silenceDueOn, juryDueOn, noticeDueOn].map((due) => due("2027-01-10"))).toEqual([
    ...["2027-03-10", "2027-04-10", "2027-01-25"],
  ]);
  expect(told).toMatch(/dix jours ouvrés.*deux mois.*fin du troisième mois.*quinze jours/s);
  for (const basis of [clockRules.ADMISSIBILITY_SILENCE, clockRules.JURY_BEFORE].map(
    (rule) => rule.legalBasis,
  ))
    expect(told).toContain(basis.replace(/ du code.*/, ""));
});

test("what the branch has not confirmed is told as such", () => {
  const came = routeTerms(new Map());
  expect(blanks(...vaeDurations(came))).toContain("21 jours (à confirmer par la branche) avant ;");
  expect(blanks(...workplaceDurations(came))).toContain(
    "15 jours (à confirmer par la branche) pour",
  );
  expect(blanks(committeeSize(came))).toBe(
    "un comité d’au moins 2 membres (à confirmer par la branche)",
  );
});

test("what it has set is told as it stands", () => {
  const set = standing({
    ...{ "vae.validityMonths": "36", "jury.noticeDays": "30" },
    ...{ "workplace.acknowledgementDays": "1", "workplace.committeeMinimum": "3" },
  });
  expect(blanks(...vaeDurations(set))).toContain("dans les 36 mois que vaut une recevabilité ;");
  expect(blanks(...vaeDurations(set))).toContain("envoyée au moins 30 jours avant ;");
  expect(blanks(...workplaceDurations(set))).toContain("1 jour pour lire");
  expect(blanks(committeeSize(set))).toBe("un comité d’au moins 3 membres");
});

test("what is not set, or switched off, is not told as a delay", () => {
  const off = standing({ "vae.validityMonths": "", "vae.lapse": "off", "jury.noticeDays": "0" });
  expect(blanks(...vaeDurations(off))).toContain("sans limite fixée d’avance ;");
  expect(blanks(...vaeDurations(off))).not.toMatch(/démarche|convocation/);
  const on = standing({ "vae.lapse": "on", "vae.lapseMonths": "6" });
  expect(blanks(...vaeDurations(on))).toContain("une démarche au moins tous les 6 mois");
});

test("whether blocks may follow the whole certification in one year is told as it is set (R14, R15)", () => {
  expect(yearlyLimit(routeTerms(new Map()))).toMatch(/^Après .* aucune autre la même année civile/);
  const allowed = standing({ "vae.blocksAfterWhole": "on" });
  expect(yearlyLimit(allowed)).toMatch(/^Une seule demande par année civile pour le CQP entier/);
});
