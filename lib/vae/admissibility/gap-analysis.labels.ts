import type { Finding, Found } from "./gap-analysis";

export const findingLabels: Record<Finding, string> = {
  COVERED: "Couverte",
  PARTLY: "Couverte en partie",
  UNCOVERED: "Non couverte",
};

export const UNEXAMINED = "Non examinée";

/** « 3 compétences examinées sur 5 ». */
export function examinedLine(found: readonly Found[]): string {
  const count = found.filter(({ finding }) => finding !== null).length;
  return `${count} ${count > 1 ? "compétences examinées" : "compétence examinée"} sur ${found.length}`;
}

/** « C1.1 – Accueillir le client : couverte en partie »: a line of the annex. */
export const findingLine = ({ competency: { code, label }, finding }: Found): string =>
  `${code} – ${label}\u00a0: ${(finding ? findingLabels[finding] : UNEXAMINED).toLocaleLowerCase("fr")}`;
