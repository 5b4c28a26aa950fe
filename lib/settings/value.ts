import { isCalendarDay } from "@/lib/platform/shared/calendar";
import { err, ok, type Result } from "@/lib/platform/shared/result";
import { NO_DAY, readDay } from "@/lib/platform/shared/typed-day";
import { type Bounds, boundsOf } from "./bounds";
import { settingCatalogue, type VersionSetting, versionSettings } from "./setting";

export type SettingType = "text" | "long-text" | "number" | "day" | "switch";
export type SettingDefinition = {
  label: string;
  type: SettingType;
  mayBeEmpty: boolean;
  /** Of a number. */
  bounds?: Bounds | undefined;
};
export type SettingEdit = { value: string; source: string; confirmed: boolean };
export type SettingFault = { field: "value" | "source"; message: string };

const NOT_YET = "à confirmer";
const PREFIX_KEY = /^numbering\.([\w-]+)\.prefix$/;
const VERSION_KEY = /^version\.(RNCP\d+)\.(\w+)$/;

/** What a key is: one of the catalogue, a mention of a version, the numbering of a certification; null for an unknown key. */
export function definitionOf(key: string): SettingDefinition | null {
  if (Object.hasOwn(settingCatalogue, key)) {
    const { label, type, value } = settingCatalogue[key as keyof typeof settingCatalogue];
    return { label, type, mayBeEmpty: (value as string) === "", bounds: boundsOf(key) };
  }
  const [, certification] = PREFIX_KEY.exec(key) ?? [];
  if (certification)
    return {
      label: `Préfixe des numéros de candidature (${certification})`,
      type: "text",
      mayBeEmpty: false,
    };
  const [, rncpCode, name = ""] = VERSION_KEY.exec(key) ?? [];
  if (!rncpCode || !Object.hasOwn(versionSettings, name)) return null;
  const { label, type } = versionSettings[name as VersionSetting];
  return { label: `${label} (${rncpCode})`, type, mayBeEmpty: false };
}

/** What an edit means to keep: a day is read as it is typed. */
export const readValue = ({ type }: SettingDefinition, typed: string): string =>
  type === "day" ? readDay(typed) : typed;

const ANY_FIGURE: Bounds = { least: 0, most: 9999 };

const isWithin = ({ least, most }: Bounds, value: string) =>
  /^\d{1,4}$/.test(value) && Number(value) >= least && Number(value) <= most;

/** Why a value is none of its kind (French), or null. */
const faultOf: Record<SettingType, (value: string, bounds: Bounds) => string | null> = {
  text: (value) => (value.includes("\n") ? "Écrivez cette valeur sur une seule ligne." : null),
  "long-text": () => null,
  number: (value, bounds) =>
    isWithin(bounds, value)
      ? null
      : `Indiquez un nombre entier, de ${bounds.least} à ${bounds.most}.`,
  day: (value) => (isCalendarDay(value) ? null : NO_DAY),
  switch: (value) => (value === "on" || value === "off" ? null : "Choisissez oui ou non."),
};

/**
 * Whether an edit may be kept: the value is of its kind and within its bounds, empty only where nothing had been set to begin with, and a
 * value given as confirmed says by what; « à confirmer » is no source for it.
 */
export function checkEdit(
  { type, mayBeEmpty, bounds = ANY_FIGURE }: SettingDefinition,
  { value, source, confirmed }: SettingEdit,
): Result<null, SettingFault> {
  if (value === "" && confirmed)
    return err({ field: "value", message: "Une valeur vide ne peut pas être confirmée." });
  if (value === "" && !mayBeEmpty)
    return err({ field: "value", message: "Cette valeur est à remplir." });
  const fault = value === "" ? null : faultOf[type](value, bounds);
  if (fault) return err({ field: "value", message: fault });
  if (confirmed && source.toLowerCase().startsWith(NOT_YET)) {
    return err({
      field: "source",
      message: "Indiquez ce qui confirme cette valeur : décision, courrier, fiche du répertoire…",
    });
  }
  return ok(null);
}
