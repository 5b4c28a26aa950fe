import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { actionLabel, subjectLabel } from "@/lib/audit/action.labels";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Line = {
  action: string;
  subjectType: string;
  sequence: string | null;
  hash: string;
  at: Date;
  subjectId: string;
  subjectName: string | null;
  actorId: string | null;
  actorName: string | null;
};
type Search = { isVague: boolean; par: string };

/** The chained journal in words: what was done, to what, by whom. */
export function AuditTable({ lines, search }: { lines: readonly Line[]; search: Search | null }) {
  return (
    <DataTable
      caption="Journal"
      rows={lines}
      rowKey={({ hash }) => hash}
      columns={[
        { id: "at", header: "Le", cell: ({ at }) => formatInstant(at) },
        { id: "action", header: "Action", cell: (line) => actionLabel(line) },
        { id: "subject", header: "Objet", cell: (line) => <Subject {...line} /> },
        { id: "actor", header: "Par", named: true, cell: (line) => <Doer {...line} /> },
        { id: "sequence", header: "N°", named: true, cell: ({ sequence }) => sequence ?? "—" },
      ]}
      searched={search?.par}
      empty={<Empty search={search} />}
    />
  );
}

/** A person by name; anything else by its kind and the number that the chain keeps. */
function Subject({ subjectType, subjectId, subjectName }: Line) {
  if (subjectName) return <Link href={routes.accountPage(subjectId)}>{subjectName}</Link>;
  return (
    <>
      {subjectLabel(subjectType)} <code className="text-xs break-all text-muted">{subjectId}</code>
    </>
  );
}

function Doer({ actorId, actorName }: Line) {
  if (!actorId) return <span className="text-muted">Le portail</span>;
  if (!actorName) return <code className="text-xs break-all text-muted">{actorId}</code>;
  return <Link href={routes.accountPage(actorId)}>{actorName}</Link>;
}

function Empty({ search }: { search: Search | null }) {
  if (!search)
    return (
      <EmptyState title="Le journal est vide">
        <p>Chaque action y laisse une entrée, liée à la précédente.</p>
      </EmptyState>
    );
  return search.isVague ? (
    <EmptyState title="Trop de personnes portent ces mots" icon="search">
      <p>Donnez le prénom et le nom, ou l’adresse électronique.</p>
    </EmptyState>
  ) : (
    <EmptyState title="Aucune entrée ne correspond" icon="search">
      <p>Élargissez les dates, ou choisissez un autre objet.</p>
    </EmptyState>
  );
}
