import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { shortRouteLabels, stateLabel } from "@/lib/candidacies/candidacy.labels";
import type { CandidacyState } from "@/lib/candidacies/state";
import type { Outcome } from "@/lib/certifications/award-rule";
import { outcomeLabels } from "@/lib/certifications/award-rule.labels";
import { OutcomeChart } from "./outcome-chart";

type StateCount = { state: CandidacyState; VAE: number; WORKPLACE: number };
type Year = { year: number } & Record<Outcome, number>;

const number = new Intl.NumberFormat("fr-FR");

const stateColumns: Column<StateCount>[] = [
  { id: "state", header: "État", cell: ({ state }) => stateLabel(state, "WORKPLACE").label },
  { id: "vae", header: shortRouteLabels.VAE, align: "end", cell: ({ VAE }) => number.format(VAE) },
  {
    id: "workplace",
    header: shortRouteLabels.WORKPLACE,
    align: "end",
    cell: ({ WORKPLACE }) => number.format(WORKPLACE),
  },
  {
    id: "total",
    header: "Total",
    align: "end",
    cell: ({ VAE, WORKPLACE }) => <strong>{number.format(VAE + WORKPLACE)}</strong>,
  },
];

const yearColumns: Column<Year>[] = [
  { id: "year", header: "Année", cell: ({ year }) => year },
  ...(["FULL", "PARTIAL", "NONE"] as const).map((outcome) => ({
    id: outcome,
    header: outcomeLabels[outcome],
    align: "end" as const,
    named: true as const,
    cell: (row: Year) => number.format(row[outcome]),
  })),
  {
    id: "total",
    header: "Total",
    named: true,
    align: "end",
    cell: ({ FULL, PARTIAL, NONE }) => <strong>{number.format(FULL + PARTIAL + NONE)}</strong>,
  },
];

export function CandidaciesByState({ rows }: { rows: readonly StateCount[] }) {
  return (
    <DataTable
      figures
      caption="Candidatures par état et par voie"
      columns={stateColumns}
      rows={rows}
      rowKey={({ state }) => state}
      empty={
        <EmptyState title="Aucune candidature">
          Les candidatures apparaissent ici dès la première.
        </EmptyState>
      }
    />
  );
}

export function OutcomesByYear({ years }: { years: readonly Year[] }) {
  if (years.length === 0) {
    return (
      <EmptyState title="Aucune décision">
        Les décisions sont comptées une fois le procès-verbal signé.
      </EmptyState>
    );
  }
  return (
    <div className="space-y-5">
      <OutcomeChart years={years} />
      <DataTable
        caption="Décisions des jurys par année"
        columns={yearColumns}
        rows={years}
        rowKey={({ year }) => String(year)}
      />
    </div>
  );
}
