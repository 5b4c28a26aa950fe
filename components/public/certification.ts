import type { AwardRule } from "@/lib/certifications/award-rule";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";

/** What the public pages say of the version of the certification in force: data, never written into a page. */
export type PublicCertification = {
  rncpCode: string;
  title: string;
  level: number;
  registeredOn: { value: CalendarDay; official: boolean };
  expiresOn: CalendarDay;
  sources: readonly string[];
  blocks: readonly { code: string; label: string; provisional: boolean }[];
  occupations: readonly string[];
  rule: AwardRule;
  /** What has to be validated for the whole certification, one sentence. */
  ruleSentence: string;
};

export type CertificationProps = { version: PublicCertification };

const degrees: Record<number, string> = {
  3: "CAP",
  4: "baccalauréat",
  5: "Bac +2",
  6: "Bac +3 ou Bac +4",
  7: "Bac +5",
  8: "Bac +8",
};

/** The degree a level of the national framework corresponds to (décret n° 2019-14 du 8 janvier 2019). */
export const degreeOf = (level: number): string => degrees[level] ?? `niveau ${level}`;

const words = ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

/** « deux blocs de compétences », « un bloc de compétences ». */
export function countBlocks(count: number): string {
  return `${words[count] ?? count} ${count > 1 ? "blocs" : "bloc"} de compétences`;
}

/** The sentence on the register; a date that is only deduced says so. */
export function registerSentence(version: PublicCertification): string {
  const { rncpCode, registeredOn, expiresOn, level } = version;
  const day = `${formatDay(registeredOn.value)}${registeredOn.official ? "" : " (date à confirmer)"}`;
  return `Le CQP est enregistré au Répertoire national des certifications professionnelles (RNCP) sous le numéro ${rncpCode}, par décision de France compétences du ${day} et jusqu’au ${formatDay(expiresOn)}, au niveau ${level} de qualification, qui correspond à ${degreeOf(level)}.`;
}
