import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { StateBadge } from "@/components/ui/state-badge";
import { shortRouteLabels, stateLabel } from "@/lib/candidacies/candidacy.labels";
import { PRESSING_DAYS } from "@/lib/candidacies/lists/filters";
import type { CandidacyRow } from "@/lib/candidacies/lists/list";
import {
  type CalendarDay,
  daysBetween,
  formatShortDay,
  parisDay,
} from "@/lib/platform/shared/calendar";
import { type Href, routes } from "@/lib/routes";

type Order = { byMove: Href; byDue: Href; isDueFirst: boolean };

const columns = (today: CalendarDay, order: Order): readonly Column<CandidacyRow>[] => [
  {
    id: "number",
    header: "Candidature",
    cell: ({ id, number, handlerName }) => (
      <>
        <Link href={routes.secretariatCandidacy(id)}>{number ?? "Brouillon"}</Link>
        {handlerName && <span className="block text-sm text-muted">{handlerName}</span>}
      </>
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
  { id: "blocks", header: "Blocs", named: true, cell: ({ blocks }) => blocks.join(" et ") },
  {
    id: "state",
    header: "État",
    sort: { href: order.byMove, direction: order.isDueFirst ? undefined : "descending" },
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
  {
    id: "due",
    header: "Échéance",
    named: true,
    sort: { href: order.byDue, direction: order.isDueFirst ? "ascending" : undefined },
    cell: ({ dueOn }) => (dueOn ? <Due on={dueOn} today={today} /> : "—"),
  },
];

function Due({ on, today }: { on: CalendarDay; today: CalendarDay }) {
  const left = daysBetween(today, on);
  const isPressing = left <= PRESSING_DAYS;
  return (
    <>
      {isPressing ? <strong>{formatShortDay(on)}</strong> : formatShortDay(on)}
      <span className={`block text-sm ${isPressing ? "text-danger" : "text-muted"}`}>
        {left < 0 ? "dépassée" : left === 0 ? "aujourd’hui" : daysLeft(left)}
      </span>
    </>
  );
}

const daysLeft = (left: number) => `dans ${left} ${left > 1 ? "jours" : "jour"}`;

type Props = {
  rows: readonly CandidacyRow[];
  today: CalendarDay;
  order: Order;
  searched: string | undefined;
};

export function CandidacyTable({ rows, today, order, searched }: Props) {
  return (
    <DataTable
      caption="Candidatures"
      columns={columns(today, order)}
      rows={rows}
      rowKey={({ id }) => id}
      searched={searched}
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
