import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { actionLabel, subjectLabel } from "@/lib/audit/action.labels";
import { formatInstant } from "@/lib/platform/shared/calendar";

type Line = {
  action: string;
  subjectType: string;
  sequence: string | null;
  hash: string;
  at: Date;
  subjectId: string;
  actorId: string | null;
};

/** The chained journal: each entry in words and as it is kept, codes and identifiers without any name. */
export function AuditTable({ lines }: { lines: readonly Line[] }) {
  return (
    <DataTable
      caption="Journal"
      rows={lines}
      rowKey={({ hash }) => hash}
      columns={[
        { id: "sequence", header: "N°", named: true, cell: ({ sequence }) => sequence ?? "—" },
        { id: "at", header: "Le", cell: ({ at }) => formatInstant(at) },
        {
          id: "action",
          header: "Action",
          cell: (line) => <Coded words={actionLabel(line)} code={line.action} />,
        },
        {
          id: "subject",
          header: "Objet",
          cell: ({ subjectType, subjectId }) => (
            <Coded words={subjectLabel(subjectType)} code={subjectId} />
          ),
        },
        {
          id: "actor",
          header: "Par",
          named: true,
          cell: ({ actorId }) =>
            actorId ? (
              <Coded words="Une personne" code={actorId} />
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

function Coded({ words, code }: { words: string; code: string }) {
  return (
    <>
      {words}
      <code className="block text-xs break-all text-muted xl:whitespace-nowrap">{code}</code>
    </>
  );
}
