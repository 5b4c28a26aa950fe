import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import {
  capacityLabels,
  consultedText,
  ownCapacityText,
} from "@/lib/consultations/consultation.labels";
import type { ConsultationLine, OwnConsultation } from "@/lib/consultations/view";
import { formatDay, formatInstant } from "@/lib/platform/shared/calendar";

type Search = { isVague: boolean; par: string };
type SearchedProps = { lines: readonly ConsultationLine[]; search: Search | null };

const consulted = {
  id: "part",
  header: "Consulté",
  named: true,
  cell: ({ part, purpose }: Pick<ConsultationLine, "part" | "purpose">) =>
    consultedText(part, purpose),
} as const;

/** Who consulted what, by name, before the data protection officer. */
export function ConsultationsTable({ lines, search }: SearchedProps) {
  return (
    <DataTable
      caption="Consultations"
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { id: "at", header: "Le", cell: ({ at }) => formatInstant(at) },
        { id: "reader", header: "Par", cell: ({ readerName }) => readerName },
        {
          id: "capacity",
          header: "En qualité de",
          named: true,
          cell: ({ capacity }) => (capacity ? capacityLabels[capacity] : "Non noté"),
        },
        consulted,
        {
          id: "number",
          header: "Numéro",
          named: true,
          cell: ({ numbers }) => numbers.join(", ") || "Sans numéro",
        },
      ]}
      searched={search?.par}
      empty={<Empty search={search} />}
    />
  );
}

function Empty({ search }: Pick<SearchedProps, "search">) {
  if (search?.isVague)
    return (
      <EmptyState title="Trop de personnes portent ces mots">
        <p>Ajoutez un prénom, un nom ou l’adresse entière.</p>
      </EmptyState>
    );
  return (
    <EmptyState title="Aucune consultation">
      <p>
        {search
          ? "Aucune ne correspond à cette recherche."
          : "Ce que le secrétariat, une entreprise ou le jury lit d’un dossier est noté ici."}
      </p>
    </EmptyState>
  );
}

/** Who consulted one's own dossiers, by capacity. */
export function OwnConsultations({ lines }: { lines: readonly OwnConsultation[] }) {
  return (
    <DataTable
      caption="Consultations de vos dossiers"
      rows={lines}
      rowKey={(line) => Object.values(line).join(" ")}
      columns={[
        { id: "day", header: "Le", cell: ({ day }) => formatDay(day) },
        {
          id: "capacity",
          header: "Par",
          named: true,
          cell: ({ capacity, companyName }) => ownCapacityText(capacity, companyName),
        },
        consulted,
        {
          id: "number",
          header: "Numéro",
          named: true,
          cell: ({ number }) => number ?? "Sans numéro",
        },
      ]}
      empty={
        <EmptyState title="Personne ne les a consultés">
          <p>Vos propres lectures ne sont pas notées.</p>
        </EmptyState>
      }
    />
  );
}
