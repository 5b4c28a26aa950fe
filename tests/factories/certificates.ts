import { changeSetting } from "@/lib/configuration/setting.commands";
import { db } from "@/lib/platform/db/client";
import { versionSettingKey } from "@/lib/settings/setting";
import { aSignatory } from "./marks";
import { accepted, act, PASSWORD, type Person } from "./people";

const FICTITIOUS = "courrier fictif de la branche, pour les essais";

/** An administrator confirms the mentions nobody else can, with fictitious values; `except` stays as it is. */
export async function confirmMentions(
  administrator: Person,
  rncpCode: string,
  except?: string,
): Promise<void> {
  const values: Record<string, string> = {
    "certificate.place": "Paris",
    [versionSettingKey(rncpCode, "registeredOn")]: "2025-09-24",
    [versionSettingKey(rncpCode, "title")]: "Chargé(e) de relation clientèle assurance",
  };
  for (const [key, value] of Object.entries(values)) {
    const { version, confirmedAt } = await db.setting.findUniqueOrThrow({ where: { key } });
    if (key === except || confirmedAt) continue;
    const input = { key, version, value, source: FICTITIOUS, confirmed: true, password: PASSWORD };
    accepted(await act(administrator, (work) => changeSetting(work, input)));
  }
  await aSignatory(administrator);
}
