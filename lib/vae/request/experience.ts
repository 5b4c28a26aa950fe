/** CERFA 12818*02, rubric 5, column 1: the fourteen statuses in the order of the form, which is their code there. */
export const EXPERIENCE_STATUSES = [
  "EMPLOYEE",
  "SELF_EMPLOYED",
  "VOLUNTEERING",
  "ATHLETE",
  "VOLUNTEER",
  "UNION",
  "ELECTED",
  "APPRENTICE",
  "PROFESSIONALISATION",
  "SUBSIDISED",
  "IMMERSION",
  "PREPARATORY",
  "PLACEMENT",
  "TRAINEE",
] as const;
type OfferedStatus = (typeof EXPERIENCE_STATUSES)[number];
/** « OTHER » was offered before; it is read, and another is chosen when the experience is written again. */
export type ExperienceStatus = OfferedStatus | "OTHER";

/** The code of a status in the form; none for what it does not offer. */
export const formCode = (status: ExperienceStatus): number | null =>
  status === "OTHER" ? null : EXPERIENCE_STATUSES.indexOf(status) + 1;

/** Column 4: the professional families, by the letter that the form gives them. */
export const PROFESSIONAL_FAMILIES = [
  ..."ABCDEFGH",
  ..."JKLMN",
  ..."PQRSTUVWX",
] as readonly string[];

export const WORKING_TIMES = ["FULL", "PART"] as const;
export type WorkingTime = (typeof WORKING_TIMES)[number];

const PROGRAMME: readonly ExperienceStatus[] = [
  "APPRENTICE",
  "PROFESSIONALISATION",
  "PLACEMENT",
  "TRAINEE",
];
const NO_WORKING_TIME: readonly ExperienceStatus[] = [...PROGRAMME, "SUBSIDISED", "PREPARATORY"];

/** Column 5, what the training leads to, is asked of statuses 8, 9, 13 and 14 alone (R89). */
export const asksProgramme = (status: ExperienceStatus): boolean => PROGRAMME.includes(status);

/** Column 7, full or part time, is asked of statuses 1 to 7 and 11 alone (R89). */
export const asksWorkingTime = (status: ExperienceStatus): boolean =>
  !NO_WORKING_TIME.includes(status);

/** Hours of a week as one types them: « 17,5 ». */
export const hoursTyped = (hours: { toString(): string } | null): string | null =>
  hours?.toString().replace(".", ",") ?? null;

/** What one says that an experience shows. */
export type Declared = Pick<ExperienceView, "competencyIds">;

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
  family: string | null;
  programme: string | null;
  workingTime: WorkingTime | null;
  /** « 17,5 » */
  weeklyHours: string | null;
  totalHours: number | null;
  /** What it shows, as the candidate ticked it. */
  competencyIds: string[];
  /** The proofs of the request that are about it. */
  proofIds: string[];
};
