import type { Route } from "next";
import Link from "next/link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StateBadge } from "@/components/ui/state-badge";
import { awaitedLabels, workplaceSteps } from "@/lib/assessments/workplace-steps.labels";
import type { CandidacyState } from "@/lib/candidacies/candidacy";
import { stateLabel } from "@/lib/candidacies/candidacy.labels";
import { routes } from "@/lib/routes";
import { formatShortDay, parisDay } from "@/lib/shared/calendar";
import { inWords } from "@/lib/shared/enumeration";

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
        { id: "blocks", header: "Blocs", cell: ({ blocks }) => inWords(blocks) },
        { id: "state", header: "État", cell: ({ state }) => <State state={state} /> },
        mine
          ? { id: "step", header: "À faire", cell: (row) => <Step {...row} /> }
          : { id: "awaits", header: "On attend", cell: ({ state }) => awaited(state) },
        {
          id: "since",
          header: "Depuis le",
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

const STEPS: Partial<Record<CandidacyState, { label: string; href: (id: string) => Route }>> = {
  OPEN: { label: "Constituer le comité", href: routes.companyCommittee },
  IN_ASSESSMENT: { label: "Remplir les grilles", href: routes.companyAssessment },
  TO_SIGN: { label: "Relire et signer", href: routes.companyAssessment },
  ACKNOWLEDGED: { label: "Transmettre l’évaluation", href: routes.companyAssessment },
};

function Step({ id, state, name }: CandidacyRow) {
  const step = STEPS[state];
  return (
    step && (
      <Link href={step.href(id)}>
        {step.label}
        <span className="sr-only"> : {name}</span>
      </Link>
    )
  );
}

function awaited(state: CandidacyState): string {
  const awaits = workplaceSteps[state]?.awaits ?? "nobody";
  return awaits === "nobody" ? "—" : awaitedLabels[awaits];
}
