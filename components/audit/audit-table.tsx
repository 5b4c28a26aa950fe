import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { formatInstant } from "@/lib/shared/calendar";

type Line = {
  sequence: string;
  at: Date;
  action: string;
  subjectType: string;
  subjectId: string;
  actorId: string | null;
};

/** The chained journal as it is kept: codes and identifiers, no name. */
export function AuditTable({ lines }: { lines: readonly Line[] }) {
  return (
    <DataTable
      caption="Journal"
      rows={lines}
      rowKey={({ sequence }) => sequence}
      columns={[
        { id: "sequence", header: "N°", cell: ({ sequence }) => sequence },
        { id: "at", header: "Le", cell: ({ at }) => formatInstant(at) },
        { id: "action", header: "Action", cell: ({ action }) => <code>{action}</code> },
        {
          id: "subject",
          header: "Objet",
          cell: ({ subjectType, subjectId }) => (
            <>
              <code className="block">{subjectType}</code>
              <code className="text-xs break-all text-muted">{subjectId}</code>
            </>
          ),
        },
        {
          id: "actor",
          header: "Par",
          cell: ({ actorId }) =>
            actorId ? (
              <code className="text-xs break-all">{actorId}</code>
            ) : (
              <span className="text-muted">Le portail</span>
            ),
        },
      ]}
      empty={
        <EmptyState title="Le journal est vide">
          <p>Chaque action y laisse une entrée, liée à la précédente.</p>
        </EmptyState>
      }
    />
  );
}
