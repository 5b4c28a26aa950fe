import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { refusedTryLabels } from "@/lib/audit/refused-try.labels";
import { formatInstant } from "@/lib/platform/shared/calendar";

type Line = {
  id: string;
  minute: Date;
  kind: keyof typeof refusedTryLabels;
  act: string;
  subject: string;
  place: string;
  count: number;
};

/** What was refused, minute by minute; equal codes are the same account, address, link or place. */
export function RefusedTriesTable({ lines }: { lines: readonly Line[] }) {
  return (
    <DataTable
      caption="Essais et actes refusés"
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { id: "minute", header: "À la minute", cell: ({ minute }) => formatInstant(minute) },
        {
          id: "kind",
          header: "Refus",
          cell: ({ kind, act }) => (
            <>
              {refusedTryLabels[kind]}
              <code className="block text-xs break-all text-muted">{act}</code>
            </>
          ),
        },
        { id: "count", header: "Fois", named: true, cell: ({ count }) => count },
        {
          id: "subject",
          header: "Compte, adresse ou lien",
          named: true,
          cell: ({ subject }) => code(subject),
        },
        { id: "place", header: "Lieu", named: true, cell: ({ place }) => code(place) },
      ]}
      empty={
        <EmptyState title="Rien n’a été refusé">
          <p>Les mots de passe faux, les liens morts et les actions interdites sont comptés ici.</p>
        </EmptyState>
      }
    />
  );
}

const code = (hash: string) =>
  hash ? <code className="text-xs">{hash}</code> : <span className="text-muted">Plusieurs</span>;
