import { nobody, type Relations } from "./actor";
import {
  isAdministrator,
  isDataProtectionOfficer,
  isJuror,
  isManager,
  isSecretariat,
} from "./right";

/** Whose role may ask for a second factor, by the setting that makes it. */
const whoseFactor = {
  "account.factorSecretariat": isSecretariat,
  "account.factorAdministrators": isAdministrator,
  "account.factorOfficers": isDataProtectionOfficer,
  "account.factorJurors": isJuror,
  "account.factorManagers": isManager,
} as const;

type FactorSetting = keyof typeof whoseFactor;
export const FACTOR_SETTINGS = Object.keys(whoseFactor) as FactorSetting[];

/** Whether what ties somebody to the portal asks for a second factor, under the settings that are on. */
export const isFactorRequired = (relations: Relations, on: readonly FactorSetting[]): boolean =>
  on.some((setting) => whoseFactor[setting]({ ...nobody, relations }));
