import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type {
  BrokenDossier,
  UnappliedClock,
  UnappliedRow,
} from "@/lib/candidacies/lists/unapplied-clock";
import {
  brokenDossiersTitle,
  UNAPPLIED_REMEDY,
  UNAPPLIED_TITLE,
  unappliedText,
} from "@/lib/candidacies/lists/unapplied-clock.labels";
import { routes } from "@/lib/routes";

/** On the secretariat's home: each dossier that the night's run could not carry on; nothing as a rule. */
export function UnappliedClocks({ rows }: { rows: readonly UnappliedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice tone="danger" title={UNAPPLIED_TITLE}>
        <ul className="space-y-1">
          {rows.map(({ candidacyId, number, ...clock }) => (
            <li key={`${candidacyId}-${clock.kind}`}>
              <Link href={routes.secretariatCandidacy(candidacyId)}>{number ?? "Sans numéro"}</Link>
              {" : "}
              {unappliedText(clock)}
            </li>
          ))}
        </ul>
        <p>{UNAPPLIED_REMEDY}</p>
      </Notice>
    </div>
  );
}

/** The dossiers of whom no more is known than that a job broke over them. */
export function BrokenDossiers({ rows }: { rows: readonly BrokenDossier[] }) {
  if (rows.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice tone="danger" title={brokenDossiersTitle(rows.length)}>
        <ul className="space-y-1">
          {rows.map(({ candidacyId, number }) => (
            <li key={candidacyId}>
              <Link href={routes.secretariatCandidacy(candidacyId)}>{number ?? "Sans numéro"}</Link>
            </li>
          ))}
        </ul>
        <p>{UNAPPLIED_REMEDY}</p>
      </Notice>
    </div>
  );
}

/** The same on the dossier itself. */
export function UnappliedClockNotice({ clock }: { clock: UnappliedClock | null }) {
  if (!clock) return null;
  return (
    <div className="mb-6">
      <Notice tone="danger" title={UNAPPLIED_TITLE}>
        <p>{unappliedText(clock)}</p>
        <p>{UNAPPLIED_REMEDY}</p>
      </Notice>
    </div>
  );
}
