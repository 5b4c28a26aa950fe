import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { Act, Lacking, MissingSetting } from "@/lib/settings/needed";
import {
  ASK_ADMINISTRATOR,
  actLabels,
  missingPlace,
  missingSettingLabel,
  stoppedLabels,
} from "@/lib/settings/needed.labels";

type Missing = { missing: readonly MissingSetting[]; mayChange: boolean };

/** The form of an act or, while settings are missing to it, which, and who mends that. */
export function Unless({ lacking, children }: { lacking: Lacking | null; children: ReactNode }) {
  if (!lacking) return children;
  return (
    <Notice tone="warning" title={stoppedLabels[lacking.act]}>
      <MissingSettings {...lacking} />
      {!lacking.mayChange && <p>{ASK_ADMINISTRATOR}</p>}
    </Notice>
  );
}

type Props = {
  acts: readonly { act: Act; missing: readonly MissingSetting[] }[];
  mayChange: boolean;
};

/** What the portal cannot do yet, and which settings each act waits for. */
export function LackingActs({ acts, mayChange }: Props) {
  if (acts.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice tone="warning" title="Des paramètres restent à confirmer">
        {acts.map(({ act, missing }) => (
          <div key={act}>
            <p>Pour {actLabels[act]}&nbsp;:</p>
            <MissingSettings missing={missing} mayChange={mayChange} />
          </div>
        ))}
        {!mayChange && <p>{ASK_ADMINISTRATOR}</p>}
      </Notice>
    </div>
  );
}

function MissingSettings({ missing, mayChange }: Missing) {
  return (
    <ul className="list-disc ps-5">
      {missing.map((one) => (
        <li key={one.key}>
          {mayChange ? (
            <Link href={missingPlace(one.key)}>{missingSettingLabel(one)}</Link>
          ) : (
            missingSettingLabel(one)
          )}
        </li>
      ))}
    </ul>
  );
}
