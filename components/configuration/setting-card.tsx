import { Card } from "@/components/ui/card";
import { StateBadge } from "@/components/ui/state-badge";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";
import { shownValue } from "@/lib/settings/setting.labels";
import type { SettingType } from "@/lib/settings/value";
import { SettingForm, type SettingFormProps } from "./setting-form";

export type ListedSetting = SettingFormProps["setting"] & {
  type: SettingType;
  confirmedAt: Date | null;
  confirmedBy: string | null;
};
type Props = Pick<SettingFormProps, "constraints"> & {
  title: string;
  lead: string;
  settings: readonly ListedSetting[];
};

/** The settings of one subject: what each is, where it comes from, and whether the branch has confirmed it. */
export function SettingGroup({ title, lead, settings, constraints }: Props) {
  const open = settings.filter(({ confirmedAt }) => !confirmedAt).length;
  return (
    <Card
      title={title}
      aside={
        <span className="text-sm text-muted">
          {open > 0 ? `${open} à confirmer` : "Tout est confirmé"}
        </span>
      }
    >
      <p className="text-soft">{lead}</p>
      <ul className="divide-y divide-line">
        {settings.map((setting) => (
          <li
            key={setting.key}
            id={setting.key}
            className="max-w-none scroll-mt-6 space-y-3 py-4 last:pb-0 target:bg-hover"
          >
            <SettingSummary {...setting} />
            <SettingForm setting={setting} constraints={constraints} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SettingSummary({ label, type, value, source, confirmedAt, confirmedBy }: ListedSetting) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0 flex-[1_1_18rem]">
        <h3 className="text-base">{label}</h3>
        <p className="whitespace-pre-wrap wrap-anywhere">
          {shownValue(type, value) || <em className="text-muted">aucune valeur</em>}
        </p>
        <p className="text-sm text-muted wrap-anywhere">Source : {source}</p>
      </div>
      {confirmedAt ? (
        <StateBadge tone="success">
          Confirmé le {formatDay(parisDay(confirmedAt))}
          {confirmedBy && ` par ${confirmedBy}`}
        </StateBadge>
      ) : (
        <StateBadge tone="warning">À confirmer par la branche</StateBadge>
      )}
    </div>
  );
}
