import type { SettingValues } from "@/lib/settings/needed";
import { asNumber, type SettingKey, settingCatalogue } from "@/lib/settings/setting";

/** A figure that the branch sets, and whether it has; null where it sets none. */
export type RouteTerm = { count: number; confirmed: boolean } | null;

/** What the settings say of both routes to whoever chooses between them. */
export type RouteTerms = Record<
  "validityMonths" | "lapseMonths" | "summonsDays" | "observationDays" | "committeeMembers",
  RouteTerm
> & {
  /** Whether blocks may be asked for in the year of a request for the whole certification (R15). */
  blocksAfterWhole: boolean;
};

export function routeTerms(values: SettingValues): RouteTerms {
  const standing = (key: SettingKey) =>
    values.get(key) ?? { value: settingCatalogue[key].value, confirmed: false };
  const term = (key: SettingKey): RouteTerm => {
    const { value, confirmed } = standing(key);
    const count = asNumber(value);
    return count > 0 ? { count, confirmed } : null;
  };
  return {
    validityMonths: term("vae.validityMonths"),
    lapseMonths: standing("vae.lapse").value === "on" ? term("vae.lapseMonths") : null,
    summonsDays: term("jury.noticeDays"),
    observationDays: term("workplace.acknowledgementDays"),
    blocksAfterWhole: standing("vae.blocksAfterWhole").value === "on",
    committeeMembers: term("workplace.committeeMinimum"),
  };
}
