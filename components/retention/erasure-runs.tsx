import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { durationsText, erasedText } from "@/lib/retention/retention.labels";
import type { RunView } from "@/lib/retention/view";

/** The report of each run: when, what it erased, by which durations. */
export function ErasureRuns({ runs }: { runs: readonly RunView[] }) {
  return (
    <DataTable
      caption="Comptes rendus des effacements"
      rows={runs}
      rowKey={({ id }) => id}
      columns={[
        { id: "at", header: "Passage", cell: ({ startedAt }) => formatInstant(startedAt) },
        {
          id: "erased",
          header: "Effacé",
          named: true,
          cell: ({ erased }) =>
            erased.map(({ kind, count }) => erasedText(kind, count)).join(", ") || "Rien",
        },
        {
          id: "durations",
          header: "Durées appliquées",
          named: true,
          cell: (run) => durationsText(run),
        },
      ]}
      empty={
        <EmptyState title="Aucun passage encore">
          <p>Chaque nuit, le portail efface ce dont la durée est passée et en rend compte ici.</p>
        </EmptyState>
      }
    />
  );
}
