import type { SettingKey, settingCatalogue } from "./setting";

type NumberKey = {
  [K in SettingKey]: (typeof settingCatalogue)[K] extends { type: "number" } ? K : never;
}[SettingKey];

/** The figures that a setting may take, both included. */
export type Bounds = { least: number; most: number };

/**
 * Between which figures each setting makes sense. What a text of law bounds is bounded here: a committee of one assesses
 * nobody (R40), a quorum without a member of each side lets one side sit alone (R55), a share has a hundred parts.
 */
const settingBounds: Record<NumberKey, Bounds> = {
  "registration.warningMonths": { least: 0, most: 36 },
  "vae.validityMonths": { least: 1, most: 120 },
  "vae.piecesDays": { least: 7, most: 180 },
  "vae.piecesMaxDays": { least: 7, most: 365 },
  "vae.lapseMonths": { least: 1, most: 36 },
  "vae.situationsMax": { least: 1, most: 10 },
  "workplace.committeeMinimum": { least: 2, most: 10 },
  "workplace.acknowledgementDays": { least: 1, most: 90 },
  "jury.quorumPerSide": { least: 1, most: 20 },
  "jury.quorumSeats": { least: 0, most: 100 },
  "jury.genderPercent": { least: 0, most: 100 },
  "jury.noticeDays": { least: 0, most: 90 },
  "jury.pastLinkYears": { least: 1, most: 60 },
  "reminder.piecesDays": { least: 1, most: 60 },
  "reminder.acknowledgementDays": { least: 1, most: 60 },
  "reminder.validityDays": { least: 1, most: 180 },
  "reminder.lapseDays": { least: 1, most: 60 },
  "reminder.registrationDays": { least: 1, most: 180 },
  "reminder.silenceDays": { least: 1, most: 60 },
  "reminder.juryDays": { least: 1, most: 90 },
  "reminder.noticeDays": { least: 1, most: 15 },
  "account.idleMinutes": { least: 10, most: 60 },
  "account.factorGraceDays": { least: 0, most: 90 },
  "retention.dossierYears": { least: 1, most: 50 },
  "retention.draftMonths": { least: 6, most: 60 },
  "retention.draftWarningDays": { least: 7, most: 90 },
  "retention.logsMonths": { least: 6, most: 12 },
  "retention.refusedTriesDays": { least: 1, most: 365 },
  "retention.unconfirmedAccountsDays": { least: 1, most: 365 },
};

export const boundsOf = (key: string): Bounds | undefined =>
  Object.hasOwn(settingBounds, key) ? settingBounds[key as NumberKey] : undefined;
