import { Card } from "@/components/ui/card";
import type { DeliberationEntry } from "@/lib/juries/jury-view";
import { DecisionSummary } from "./decision-summary";

/** The decisions as the session's secretary reads them once deliberated. */
export function DecisionsCard({ entries }: { entries: readonly DeliberationEntry[] }) {
  return (
    <Card title="Décisions">
      <p className="text-sm text-muted">
        Confidentielles jusqu’à la dernière signature du procès-verbal.
      </p>
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
