import { onTestFinished } from "vitest";
import { db } from "@/lib/platform/db/client";
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
