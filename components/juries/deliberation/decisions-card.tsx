import { Card } from "@/components/ui/card";
import type { DeliberationEntry } from "@/lib/juries/deliberation/view";
import { DecisionSummary } from "./decision-summary";

type Props = { entries: readonly DeliberationEntry[]; isSigned: boolean };

/** The decisions as the secretariat reads them: its session's secretary once deliberated, all once signed. */
export function DecisionsCard({ entries, isSigned }: Props) {
  return (
    <Card title="Décisions">
      {!isSigned && (
        <p className="text-sm text-muted">
          Confidentielles jusqu’à la dernière signature du procès-verbal.
        </p>
      )}
      {entries.map(({ id, position, open }) =>
        open ? (
          <section key={id} className="space-y-2 border-t border-line pt-4">
            <h3>
              {position}. {open.candidateName}
            </h3>
            <DecisionSummary outcome={open.outcome} blocks={open.blocks} />
          </section>
        ) : null,
      )}
    </Card>
  );
}
