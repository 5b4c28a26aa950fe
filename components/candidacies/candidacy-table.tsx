import Link from "next/link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StateBadge } from "@/components/ui/state-badge";
import { shortRouteLabels, stateLabel } from "@/lib/candidacies/candidacy.labels";
import type { CandidacyRow } from "@/lib/candidacies/candidacy-list";
import { routes } from "@/lib/routes";
import { formatShortDay, parisDay } from "@/lib/shared/calendar";

const columns: readonly Column<CandidacyRow>[] = [
  {
    id: "number",
    header: "Candidature",
    cell: ({ id, number }) => (
      <Link href={routes.secretariatCandidacy(id)}>{number ?? "Brouillon"}</Link>
    ),
  },
  {
    id: "candidate",
    header: "Candidat",
    cell: ({ candidateName, companyName }) => (
      <>
        {candidateName}
        {companyName && <span className="block text-sm text-muted">{companyName}</span>}
      </>
    ),
  },
  { id: "route", header: "Voie", cell: ({ route }) => shortRouteLabels[route] },
  { id: "blocks", header: "Blocs", cell: ({ blocks }) => blocks.join(" et ") },
  {
    id: "state",
    header: "État",
    cell: ({ state, route, stateSince }) => {
      const { label, tone } = stateLabel(state, route);
      return (
        <>
          <StateBadge tone={tone}>{label}</StateBadge>
          <span className="block text-sm text-muted">
            depuis le {formatShortDay(parisDay(stateSince))}
          </span>
        </>
      );
    },
  },
  { id: "due", header: "Échéance", cell: ({ dueOn }) => (dueOn ? formatShortDay(dueOn) : "—") },
];

export function CandidacyTable({ rows }: { rows: readonly CandidacyRow[] }) {
  return (
    <DataTable
      caption="Candidatures"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title="Aucune candidature ici" icon="search">
          <p>
            Élargissez la recherche, ou choisissez une autre étape. Les brouillons ne s’affichent
            que si vous les demandez.
          </p>
        </EmptyState>
      }
    />
  );
}
