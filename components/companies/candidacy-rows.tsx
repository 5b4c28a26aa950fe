import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { StateBadge } from "@/components/ui/state-badge";
import { awaitedLabel, companyStep } from "@/lib/assessments/dossier/workplace-steps.labels";
import { stateLabel } from "@/lib/candidacies/candidacy.labels";
import type { CandidacyState } from "@/lib/candidacies/state";
import { formatShortDay, parisDay } from "@/lib/platform/shared/calendar";
import { inWords } from "@/lib/platform/shared/enumeration";
import { routes } from "@/lib/routes";

export type CandidacyRow = {
  id: string;
  number: string;
  name: string;
  companyName: string;
  state: CandidacyState;
  stateSince: Date;
  blocks: number[];
};

type Props = {
  caption: string;
  rows: readonly CandidacyRow[];
  empty: string;
  /** Whether these wait for the reader: then what to do, not for whom one waits. */
  mine?: boolean;
};

/** The candidacies of a company: where each one is, what is waited for, since when. */
export function CandidacyRows({ caption, rows, empty, mine = false }: Props) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={empty} icon="people" />}
      columns={[
        {
          id: "name",
          header: "Candidat",
          cell: ({ id, name, number }) => (
            <>
              <Link href={routes.companyCandidate(id)} className="font-semibold">
                {name}
              </Link>
              <span className="block text-sm text-muted">{number}</span>
            </>
          ),
        },
        { id: "blocks", header: "Blocs", named: true, cell: ({ blocks }) => inWords(blocks) },
        { id: "state", header: "État", cell: ({ state }) => <State state={state} /> },
        mine
          ? { id: "step", header: "À faire", named: true, cell: (row) => <Step {...row} /> }
          : {
              id: "awaits",
              header: "On attend",
              named: true,
              cell: ({ state }) => awaitedLabel(state) ?? "—",
            },
        {
          id: "since",
          header: "Depuis le",
          named: true,
          cell: ({ stateSince }) => formatShortDay(parisDay(stateSince)),
        },
      ]}
    />
  );
}

function State({ state }: { state: CandidacyState }) {
  const { label, tone } = stateLabel(state, "WORKPLACE");
  return <StateBadge tone={tone}>{label}</StateBadge>;
}

function Step({ id, state, name }: CandidacyRow) {
  const step = companyStep(id, state);
  return (
    step && (
      <Link href={step.href}>
        {step.label}
        <span className="sr-only"> : {name}</span>
      </Link>
    )
  );
}
