import { DescriptionList } from "@/components/ui/description-list";
import type { SettingKey, Settings } from "@/lib/settings/setting";

export type SettingsProps = { settings: Settings };

/** A value the branch has not given yet is said, not hidden. */
export const shownSetting = (settings: Settings, key: SettingKey) =>
  settings[key] || <em className="text-muted">à confirmer</em>;

/** How to reach the body that awards the certification. */
export function Contact({ settings }: SettingsProps) {
  return (
    <DescriptionList
      items={[
        { term: "Commission", value: shownSetting(settings, "body.name") },
        { term: "Adresse", value: shownSetting(settings, "body.address") },
        { term: "Courriel", value: reachedBy("mailto", settings, "body.email") },
        { term: "Téléphone", value: reachedBy("tel", settings, "body.phone") },
      ]}
    />
  );
}

/** An address or a number to follow with a tap; said to be missing while it is. */
function reachedBy(scheme: "mailto" | "tel", settings: Settings, key: SettingKey) {
  const value = settings[key];
  return value ? (
    <a href={`${scheme}:${value.replaceAll(/\s/g, "")}`}>{value}</a>
  ) : (
    shownSetting(settings, key)
  );
}
