import type { CalendarDay } from "@/lib/platform/shared/calendar";

export const NATIONALITY_GROUPS = ["FRENCH", "EUROPEAN", "OTHER"] as const;
export type NationalityGroup = (typeof NATIONALITY_GROUPS)[number];

/** CERFA 12818*02, rubric 3: « Vous êtes actuellement », in the order of the form. */
export const CURRENT_SITUATIONS = [
  "PERMANENT",
  "FIXED_TERM",
  "SELF_EMPLOYED",
  "CIVIL_SERVANT",
  "MILITARY",
  "SUBSIDISED",
  "INACTIVE",
  "SEEKING",
  "VOLUNTEER",
  "ELECTED",
] as const;
export type CurrentSituation = (typeof CURRENT_SITUATIONS)[number];

export const BENEFITS = ["UNEMPLOYMENT", "INTERMITTENT", "MINIMUM"] as const;
export type Benefit = (typeof BENEFITS)[number];

export type CurrentSituationView = {
  nationality: NationalityGroup | null;
  currentSituation: CurrentSituation | null;
  registeredOn: CalendarDay | null;
  benefits: Benefit[];
  situationVersion: number;
};

/** What a disability asks for; kept apart from the dossier, and given only where it is needed. */
export type AccommodationView = { disabledWorker: boolean | null; needs: string };
