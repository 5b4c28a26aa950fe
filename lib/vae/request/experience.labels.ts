import { formatDay } from "@/lib/platform/shared/calendar";
import type { ExperienceStatus, ExperienceView } from "./experience";

export const experienceStatusLabels: Record<ExperienceStatus, string> = {
  EMPLOYEE: "Salarié",
  SELF_EMPLOYED: "Indépendant, profession libérale",
  VOLUNTEER: "Bénévole ou volontaire",
  TRAINEE: "Stage ou formation en milieu professionnel",
  ELECTED: "Mandat électoral ou syndical",
  OTHER: "Autre activité",
};

export const experienceStatusOptions = Object.entries(experienceStatusLabels).map(
  ([value, label]) => ({ value, label }),
);

/** « du 1er sept. 2021 au 30 juin 2024 », « depuis le 1er sept. 2021 ». */
export const experiencePeriod = ({
  startedOn,
  endedOn,
}: Pick<ExperienceView, "startedOn" | "endedOn">): string =>
  endedOn
    ? `du ${formatDay(startedOn)} au ${formatDay(endedOn)}`
    : `depuis le ${formatDay(startedOn)}`;
