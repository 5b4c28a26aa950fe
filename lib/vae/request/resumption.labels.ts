import type { DraftContents } from "./admissibility-file";

/** What of a draft comes from the candidacy it was prepared from, part by part. */
export const takenOver = ({
  experiences,
  proofs,
  hasSituation,
  hasEducation,
}: Pick<DraftContents, "experiences" | "proofs" | "hasSituation" | "hasEducation">): string[] => {
  const proved = proofs > 0 ? `, et ${counted(proofs, "justificatif", "justificatifs")}` : "";
  return [
    ...(experiences > 0
      ? [`${counted(experiences, "expérience", "expériences")} avec leurs compétences${proved}`]
      : []),
    ...(hasSituation ? ["votre situation, à relire si elle a changé"] : []),
    ...(hasEducation ? ["votre formation et vos certifications"] : []),
  ];
};

const counted = (count: number, one: string, many: string) =>
  `${count}\u00a0${count > 1 ? many : one}`;
