import "server-only";
import { type Actor, nobody } from "@/lib/platform/actor/actor";
import { lastKnown } from "@/lib/platform/db/last-known.queries";
import { type Reader, read } from "@/lib/platform/db/read";
import { onceARequest } from "@/lib/platform/once-a-request";
import type { SettingValues } from "./needed";
import { type SettingKey, type Settings, settingCatalogue } from "./setting";
import { settingGroups } from "./setting.labels";
import { settingPolicy } from "./setting.policy";
import { definitionOf } from "./value";

/** Every setting, and whether an administrator has confirmed it. */
export const readConfirmations = onceARequest(
  async (tx: Pick<Reader, "setting">): Promise<SettingValues> => {
    const rows = await tx.setting.findMany({
      select: { key: true, value: true, confirmedAt: true },
    });
    return new Map(
      rows.map(({ key, value, confirmedAt }) => [key, { value, confirmed: confirmedAt !== null }]),
    );
  },
);

/** The value of every setting, as it stands. */
export async function readSettings(tx: Pick<Reader, "setting">): Promise<Settings> {
  const known = await readConfirmations(tx);
  return settingsOf(new Map([...known].map(([key, { value }]) => [key, value])));
}

function settingsOf(stored: ReadonlyMap<string, string>): Settings {
  const keys = Object.keys(settingCatalogue) as SettingKey[];
  return Object.fromEntries(
    keys.map((key) => [key, stored.get(key) ?? settingCatalogue[key].value]),
  ) as Settings;
}

/**
 * What public pages show of the body; an empty value is « à confirmer ». While the database is away, as they stood last, or
 * as the portal comes.
 */
export const getPublicSettings = (): Promise<Settings> =>
  lastKnown("settings", () => read(nobody, readSettings), settingsOf(new Map()));

/** The same with what nobody has confirmed yet; as the portal comes, of what was never read. */
export const getPublicConfirmations = (): Promise<SettingValues> =>
  lastKnown("confirmations", () => read(nobody, readConfirmations), new Map());

/** Every setting with its source and who confirmed it, by group; null for who may not read them. */
export const listSettings = (actor: Actor) =>
  read(actor, async (tx) => {
    if (!settingPolicy.read(actor)) return null;
    const rows = await tx.setting.findMany({
      select: {
        key: true,
        value: true,
        source: true,
        version: true,
        confirmedAt: true,
        confirmedBy: { select: { displayName: true } },
      },
      orderBy: { key: "asc" },
    });
    const order = Object.keys(settingCatalogue);
    const entries = rows
      .flatMap(({ confirmedBy, ...row }) => {
        const definition = definitionOf(row.key);
        return definition
          ? [{ ...row, ...definition, confirmedBy: confirmedBy?.displayName ?? null }]
          : [];
      })
      .sort((one, other) => order.indexOf(one.key) - order.indexOf(other.key));
    return settingGroups.map(({ prefix, title, lead }) => ({
      id: prefix,
      title,
      lead,
      settings: entries.filter(({ key }) => key.startsWith(`${prefix}.`)),
    }));
  });
