export const EXPERIENCE_STATUSES = [
  "EMPLOYEE",
  "SELF_EMPLOYED",
  "VOLUNTEER",
  "TRAINEE",
  "ELECTED",
  "OTHER",
] as const;
export type ExperienceStatus = (typeof EXPERIENCE_STATUSES)[number];

export type ExperienceView = {
  id: string;
  version: number;
  jobTitle: string;
  status: ExperienceStatus;
  employer: string;
  siret: string | null;
  startedOn: string;
  endedOn: string | null;
  activities: string;
};
