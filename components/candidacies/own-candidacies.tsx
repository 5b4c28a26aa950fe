import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { NextStepPanel } from "@/components/ui/next-step-panel";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import { ownStateLabel, routeLabels, type StateLabel } from "@/lib/candidacies/candidacy.labels";
import type { OwnCandidacyRow } from "@/lib/candidacies/lists/list";
import {
  clockSentence,
  nothingAwaited,
  ownPage,
  ownStep,
} from "@/lib/candidacies/lists/own.labels";
import { isOpen } from "@/lib/candidacies/phase";
import { formatDay, parisDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

/** What the portal waits for from this person now, one panel for each candidacy that waits; none without a candidacy that runs. */
export function OwnNextActions({ candidacies }: { candidacies: readonly OwnCandidacyRow[] }) {
  const awaited = candidacies.flatMap((candidacy) => {
    const step = ownStep(candidacy);
    return step ? [{ id: candidacy.id, step }] : [];
  });
  if (awaited.length === 0) {
    return candidacies.some(({ state }) => isOpen(state)) ? (
      <NextStepPanel step={nothingAwaited} />
    ) : null;
  }
  return awaited.map(({ id, step }) => <NextStepPanel key={id} step={step} />);
}

type ListProps = {
  candidacies: readonly OwnCandidacyRow[];
  /** What is said of those that were decided, by their id. */
  states: ReadonlyMap<string, StateLabel>;
};

/** A person's candidacies, and the registrations by an employer that wait for their word. */
export function OwnCandidacies({ candidacies, states }: ListProps) {
  if (candidacies.length === 0) {
    return (
      <EmptyState
        title="Vous n’avez pas encore de candidature"
        action={<ButtonLink href={routes.newCandidacy}>Commencer une demande de VAE</ButtonLink>}
      >
        <p>
          Commencez par la VAE si vous avez déjà l’expérience du métier. Pour une évaluation au
          travail, c’est votre employeur qui vous inscrit : son invitation s’affichera ici.
        </p>
      </EmptyState>
    );
  }
  return (
    <Rows label="Mes candidatures">
      {candidacies.map((candidacy) => (
        <CandidacyRow
          key={candidacy.id}
          candidacy={candidacy}
          state={states.get(candidacy.id) ?? ownStateLabel(candidacy.state, candidacy.route)}
        />
      ))}
    </Rows>
  );
}

function CandidacyRow({ candidacy, state }: { candidacy: OwnCandidacyRow; state: StateLabel }) {
  const { number, route, companyName, createdAt, clock } = candidacy;
  const { label, tone } = state;
  return (
    <Row
      title={<Link href={ownPage(candidacy)}>{number ?? "Candidature en préparation"}</Link>}
      detail={[
        companyName ? `${routeLabels[route]}, ${companyName}` : routeLabels[route],
        asked(candidacy),
        clock
          ? clockSentence(clock.kind, clock.dueOn)
          : `ouverte le ${formatDay(parisDay(createdAt))}`,
      ].join(" · ")}
      trail={<StateBadge tone={tone}>{label}</StateBadge>}
    />
  );
}

const asked = ({ isWhole, blocks }: OwnCandidacyRow) =>
  isWhole ? "CQP entier" : `${blocks.length > 1 ? "blocs" : "bloc"} ${blocks.join(" et ")}`;
