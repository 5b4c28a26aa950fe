import "server-only";
import { db, type Tx } from "@/lib/db/client";
import { type SettingKey, type Settings, settingCatalogue } from "./setting";

/** The value of every setting, as it stands. */
export async function readSettings(tx: Pick<Tx, "setting">): Promise<Settings> {
  const rows = await tx.setting.findMany({ select: { key: true, value: true } });
  const stored = new Map(rows.map(({ key, value }) => [key, value]));
  const keys = Object.keys(settingCatalogue) as SettingKey[];
  return Object.fromEntries(keys.map((key) => [key, stored.get(key) ?? settingCatalogue[key].value])) as Settings;
}

/** What public pages show of the body; an empty value is « à confirmer ». */
export const getPublicSettings = (): Promise<Settings> => readSettings(db);
