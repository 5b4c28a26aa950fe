/** CERFA 12818*02, rubric 4: codes 1 to 7 and 1 to 9 of the notice 51260. */
export const LAST_CLASSES = [1, 2, 3, 4, 5, 6, 7] as const;
export const DIPLOMAS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export const OTHER_CERTIFICATIONS = ["CQP", "CQPI"] as const;

/** V to I of a comparability certificate. */
export const FOREIGN_LEVELS = [5, 4, 3, 2, 1] as const;

export type EducationView = {
  lastClass: number | null;
  highestDiploma: number | null;
  otherCertification: string | null;
  foreignLevel: number | null;
  foreignStudies: boolean;
  partsObtained: boolean;
  relatedCertifications: string;
  shortTrainings: string;
  educationVersion: number;
};
