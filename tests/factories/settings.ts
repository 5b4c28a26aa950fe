import { onTestFinished } from "vitest";
import { changeSetting } from "@/lib/configuration/setting.commands";
import { db } from "@/lib/platform/db/client";
import type { SettingKey } from "@/lib/settings/setting";
import { accepted, act, anAdministrator, PASSWORD } from "./people";
import { asOwner } from "./versions";

/** Gives a setting a value until the test that asks for it is over. */
export async function setUntilTheEnd(key: string, value: string): Promise<void> {
  const before = await db.setting.findUniqueOrThrow({ where: { key } });
  const give = (one: string) =>
    asOwner(async (query) => {
      await query(`UPDATE "Setting" SET value = $2 WHERE key = $1`, [key, one]);
    });
  onTestFinished(() => give(before.value));
  await give(value);
}

/** Nobody has confirmed a setting any more, until what is given is called or the test is over. */
export async function unconfirmUntilTheEnd(key: string): Promise<() => Promise<void>> {
  const { confirmedAt, confirmedById } = await db.setting.findUniqueOrThrow({ where: { key } });
  const give = async (data: { confirmedAt: Date | null; confirmedById: string | null }) => {
    await db.setting.update({ where: { key }, data, select: { key: true } });
  };
  const confirmAgain = () => give({ confirmedAt, confirmedById });
  onTestFinished(confirmAgain);
  await give({ confirmedAt: null, confirmedById: null });
  return confirmAgain;
}

/** An administrator confirms a setting, with a value. */
export async function confirmSetting(key: SettingKey, value: string): Promise<void> {
  const { version } = await db.setting.findUniqueOrThrow({ where: { key } });
  const edit = { value, source: "décision d’essai", confirmed: true, password: PASSWORD };
  accepted(
    await act(await anAdministrator(), (work) => changeSetting(work, { key, version, ...edit })),
  );
}

/** Nobody has confirmed a setting. */
export async function unconfirmSetting(key: SettingKey): Promise<void> {
  const data = { confirmedAt: null, confirmedById: null };
  await db.setting.update({ where: { key }, data });
}
