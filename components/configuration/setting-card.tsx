import { Card } from "@/components/ui/card";
import { StateBadge } from "@/components/ui/state-badge";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";
import { inWords } from "@/lib/platform/shared/enumeration";
import { actsNeeding } from "@/lib/settings/needed";
import { actLabels } from "@/lib/settings/needed.labels";
import { shownValue } from "@/lib/settings/setting.labels";
import type { SettingType } from "@/lib/settings/value";
import { SettingForm, type SettingFormProps } from "./setting-form";

export type ListedSetting = SettingFormProps["setting"] & {
  type: SettingType;
  confirmedAt: Date | null;
  confirmedBy: string | null;
};
export type ListedGroup = {
  id: string;
  title: string;
  lead: string;
  settings: readonly ListedSetting[];
};

/** What the table of contents says of a group, and the group of itself. */
export const confirmationOf = ({ settings }: ListedGroup): string => {
  const open = settings.filter(({ confirmedAt }) => !confirmedAt).length;
  return open > 0 ? `${open} à confirmer` : "Tout est confirmé";
};

type Props = Pick<SettingFormProps, "constraints"> & { group: ListedGroup };

/** The settings of one subject: what each is, where it comes from, and whether the branch has confirmed it. */
export function SettingGroup({ group, constraints }: Props) {
  return (
    <div id={group.id} className="scroll-mt-6">
      <Card
        title={group.title}
        aside={<span className="text-sm text-muted">{confirmationOf(group)}</span>}
      >
        <p className="text-soft">{group.lead}</p>
        <ul className="divide-y divide-line">
          {group.settings.map((setting) => (
            <li
              key={setting.key}
              id={setting.key}
              className="flex max-w-none scroll-mt-6 flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3 target:bg-hover last:pb-0 [&>:has(details[open])]:basis-full"
            >
              <SettingSummary setting={setting} />
              <SettingForm setting={setting} constraints={constraints} />
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}

function SettingSummary({ setting }: { setting: ListedSetting }) {
  const { key, label, type, value, source, confirmedAt, confirmedBy } = setting;
  const acts = actsNeeding(key);
  return (
    <>
      <div className="min-w-0 flex-[1_1_18rem]">
        <h3 className="text-base">{label}</h3>
        <p className="whitespace-pre-wrap wrap-anywhere">
          {shownValue(type, value) || <em className="text-muted">aucune valeur</em>}
        </p>
        <p className="text-sm text-muted wrap-anywhere">
          Source : {source}
          {confirmedAt &&
            ` · confirmé le ${formatDay(parisDay(confirmedAt))}${confirmedBy ? ` par ${confirmedBy}` : ""}`}
        </p>
        {acts.length > 0 && (
          <p className="text-sm text-muted">
            Nécessaire pour {inWords(acts.map((act) => actLabels[act]))}
          </p>
        )}
      </div>
      {!confirmedAt && <StateBadge tone="warning">À confirmer par la branche</StateBadge>}
    </>
  );
}
