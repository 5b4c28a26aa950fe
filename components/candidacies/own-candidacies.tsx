import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import { routeLabels, stateLabel } from "@/lib/candidacies/candidacy.labels";
import type { HeldBlock, OwnCandidacyRow } from "@/lib/candidacies/candidacy-list";
import { routes } from "@/lib/routes";
import { formatDay, parisDay } from "@/lib/shared/calendar";

/** A person's candidacies, and the registrations by an employer that wait for their word. */
export function OwnCandidacies({ candidacies }: { candidacies: readonly OwnCandidacyRow[] }) {
  if (candidacies.length === 0) {
    return (
      <EmptyState title="Vous n’avez pas encore de candidature" icon="file">
        <p>
          Commencez par la VAE si vous avez déjà l’expérience du métier. Pour une évaluation au
          travail, c’est votre employeur qui vous inscrit.
        </p>
      </EmptyState>
    );
  }
  return (
    <Rows label="Mes candidatures">
      {candidacies.map((candidacy) => (
        <CandidacyRow key={candidacy.id} candidacy={candidacy} />
      ))}
    </Rows>
  );
}

function CandidacyRow({ candidacy }: { candidacy: OwnCandidacyRow }) {
  const { id, number, route, state, companyName, createdAt, dueOn } = candidacy;
  const { label, tone } = stateLabel(state, route);
  const href =
    state === "REGISTERED" ? routes.candidacyConfirmation(id) : routes.candidateCandidacy(id);
  return (
    <Row
      title={<Link href={href}>{number ?? "Candidature en préparation"}</Link>}
      detail={[
        companyName ? `${routeLabels[route]}, ${companyName}` : routeLabels[route],
        asked(candidacy),
        dueOn ? `échéance le ${formatDay(dueOn)}` : `ouverte le ${formatDay(parisDay(createdAt))}`,
      ].join(" · ")}
      trail={<StateBadge tone={tone}>{label}</StateBadge>}
    />
  );
}

const asked = ({ isWhole, blocks }: OwnCandidacyRow) =>
  isWhole ? "CQP entier" : `${blocks.length > 1 ? "blocs" : "bloc"} ${blocks.join(" et ")}`;

/** The blocks acquired, for good. */
export function HeldBlocks({ blocks }: { blocks: readonly HeldBlock[] }) {
  if (blocks.length === 0) {
    return (
      <p className="text-muted">
        Aucun bloc acquis pour l’instant. Un bloc validé par le jury l’est définitivement.
      </p>
    );
  }
  return (
    <Rows label="Blocs acquis">
      {blocks.map(({ id, ordinal, label, rncpCode, acquiredOn }) => (
        <Row
          key={id}
          title={`Bloc ${ordinal} : ${label}`}
          detail={`${rncpCode} · acquis le ${formatDay(acquiredOn)}`}
          trail={<StateBadge tone="success">Acquis</StateBadge>}
        />
      ))}
    </Rows>
  );
}
