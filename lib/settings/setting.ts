import { branchSettings } from "./branch";
import { portalSettings } from "./portal";
import { reminderSettings } from "./reminders";

/** Every figure and wording the branch has not fixed, with its first value and where that comes from. */
export const settingCatalogue = { ...portalSettings, ...branchSettings, ...reminderSettings };

export type SettingKey = keyof typeof settingCatalogue;
export type Settings = Record<SettingKey, string>;

/** The two mentions of the parchemin that belong to a version of the certification. */
export const versionSettings = {
  registeredOn: { label: "Date de la décision d’enregistrement", type: "day" },
  title: { label: "Intitulé exact au répertoire", type: "text" },
} as const;
export type VersionSetting = keyof typeof versionSettings;
export const versionSettingKey = (rncpCode: string, name: VersionSetting): string =>
  `version.${rncpCode}.${name}`;

/** What the numbers of candidacies for a certification begin with. */
export const numberPrefixKey = (certificationCode: string): string =>
  `numbering.${certificationCode}.prefix`;

/** A whole number from a setting; NaN never reaches a rule. */
export const asNumber = (value: string, otherwise = 0): number =>
  /^\d+$/.test(value) ? Number(value) : otherwise;
