import { DataTable } from "@/components/ui/data-table";
import type { StandingTerm } from "@/lib/retention/retention";
import { keptLabels, lengthText } from "@/lib/retention/retention.labels";

/** How long each kind of data is kept; of a duration that nobody has confirmed, that nothing is erased by it yet. */
export function TermsTable({ standing }: { standing: readonly StandingTerm[] }) {
  return (
    <DataTable
      caption="Durées de conservation"
      rows={standing}
      rowKey={({ kind }) => kind}
      columns={[
        { id: "data", header: "Données", cell: ({ kind }) => <strong>{keptLabels[kind]}</strong> },
        {
          id: "period",
          header: "Durée",
          named: true,
          cell: (term) =>
            term.isApplied ? (
              lengthText(term)
            ) : (
              <em className="text-muted">
                à confirmer ({lengthText(term)})&nbsp;: rien n’est effacé jusque-là
              </em>
            ),
        },
      ]}
    />
  );
}
