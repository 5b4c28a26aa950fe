import { addDays, type CalendarDay } from "@/lib/platform/shared/calendar";
import { asNumber, type SettingKey, type Settings } from "@/lib/settings/setting";
import type { DeadlineKind } from "./deadline";

/**
 * The days that somebody is told of so many days before: the legal clocks, what ends an admissibility (R26, R27) or a draft
 * (R83), and a second time the end of a registration (R2).
 */
export type CountedKind = DeadlineKind | "VALIDITY" | "LAPSE" | "DRAFT" | "EXPIRY_NEAR";
/** And the first time, so many months before, as the pages do. */
export type ReminderKind = CountedKind | "EXPIRY";

/** A day of a candidacy that somebody is told of. */
export type Told = { candidacyId: string; kind: ReminderKind; dueOn: CalendarDay };

/** Where it is set how many days before. */
const settingOf = {
  MISSING_PIECES: "reminder.piecesDays",
  ACKNOWLEDGEMENT: "reminder.acknowledgementDays",
  VALIDITY: "reminder.validityDays",
  LAPSE: "reminder.lapseDays",
  DRAFT: "retention.draftWarningDays",
  ADMISSIBILITY_SILENCE: "reminder.silenceDays",
  JURY_BEFORE: "reminder.juryDays",
  RESULT_NOTICE: "reminder.noticeDays",
  EXPIRY_NEAR: "reminder.registrationDays",
} as const satisfies Record<CountedKind, SettingKey>;

/**
 * The last of the days that are told today: so many days ahead, in Paris. A run that was missed is made up for by the next
 * one, as long as the day itself has not passed.
 */
export const toldUntil = (kind: CountedKind, settings: Settings, today: CalendarDay): CalendarDay =>
  addDays(today, asNumber(settings[settingOf[kind]]));
