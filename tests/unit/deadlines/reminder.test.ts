import { expect, test } from "vitest";
import { toldUntil } from "@/lib/deadlines/reminder";
import { type SettingKey, type Settings, settingCatalogue } from "@/lib/settings/setting";

const settings = (changes: Partial<Settings> = {}) =>
  ({
    ...Object.fromEntries(Object.entries(settingCatalogue).map(([key, { value }]) => [key, value])),
    ...changes,
  }) as Settings;

test.each<[Parameters<typeof toldUntil>[0], SettingKey]>([
  ["MISSING_PIECES", "reminder.piecesDays"],
  ["ACKNOWLEDGEMENT", "reminder.acknowledgementDays"],
  ["VALIDITY", "reminder.validityDays"],
  ["LAPSE", "reminder.lapseDays"],
  ["DRAFT", "retention.draftWarningDays"],
  ["EXPIRY_NEAR", "reminder.registrationDays"],
  ["ADMISSIBILITY_SILENCE", "reminder.silenceDays"],
  ["JURY_BEFORE", "reminder.juryDays"],
  ["RESULT_NOTICE", "reminder.noticeDays"],
])("%s is told of as long before as the setting %s says (R26, R27)", (kind, key) => {
  expect(toldUntil(kind, settings({ [key]: "0" }), "2026-02-26")).toBe("2026-02-26");
  expect(toldUntil(kind, settings({ [key]: "3" }), "2026-02-26")).toBe("2026-03-01");
  expect(toldUntil(kind, settings({ [key]: "3" }), "2028-02-26")).toBe("2028-02-29");
});

test("a setting that is no figure tells of nothing before its day", () => {
  expect(toldUntil("LAPSE", settings({ "reminder.lapseDays": "" }), "2026-02-26")).toBe(
    "2026-02-26",
  );
});
