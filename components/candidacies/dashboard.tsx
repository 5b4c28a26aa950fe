import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { type Tile, Tiles } from "@/components/ui/tiles";
import { MANY, stateFilterLabels } from "@/lib/candidacies/lists/filters";
import type { StateFilterKey } from "@/lib/candidacies/phase";
import type { DeadlineKind } from "@/lib/deadlines/deadline";
import { deadlineLabels } from "@/lib/deadlines/deadline.labels";
import { type CalendarDay, daysBetween, formatDay } from "@/lib/platform/shared/calendar";
import { type Href, routes } from "@/lib/routes";

type Waiting = {
  counts: readonly { filter: StateFilterKey; count: number }[];
  /** Candidacies whose certificate nobody has issued yet. */
  issuable: number;
};

/** How many candidacies wait at each step, each leading to its list. */
export function WaitingTiles({ counts, issuable }: Waiting) {
  const items = [
    ...counts.map(({ filter, count }) =>
      tile(routes.secretariatCandidacies({ state: filter }), stateFilterLabels[filter], count),
    ),
    tile(routes.secretariatCertificates, "Certificats à délivrer", issuable),
  ];
  return <Tiles label="En attente du secrétariat" items={items} />;
}

const tile = (href: Href, label: string, count: number): Tile => ({
  href,
  label,
  count: count > MANY ? `${MANY}+` : count,
  tone: count > 0 ? "warning" : undefined,
});

type Due = {
  candidacyId: string;
  number: string | null;
  candidateName: string;
  kind: DeadlineKind;
  dueOn: CalendarDay;
};

/** The legal clocks that are due first. */
export function DueList({ due, today }: { due: readonly Due[]; today: CalendarDay }) {
  if (due.length === 0) {
    return (
      <EmptyState title="Aucune échéance dans les trente jours" icon="calendar">
        <p>Les délais de réponse, de pièces et de jury apparaissent ici à leur approche.</p>
      </EmptyState>
    );
  }
  return (
    <Rows label="Échéances proches">
      {due.map(({ candidacyId, number, candidateName, kind, dueOn }) => (
        <Row
          key={`${candidacyId}-${kind}`}
          title={
            <Link href={routes.secretariatCandidacy(candidacyId)}>{number ?? "Sans numéro"}</Link>
          }
          detail={`${candidateName}, ${deadlineLabels[kind]}`}
          trail={
            <Tag
              tone={
                dueOn < today ? "danger" : daysBetween(today, dueOn) <= 7 ? "warning" : "neutral"
              }
            >
              {dueText(dueOn, today)}
            </Tag>
          }
        />
      ))}
    </Rows>
  );
}

const dueText = (dueOn: CalendarDay, today: CalendarDay) =>
  dueOn < today
    ? `dépassée depuis le ${formatDay(dueOn)}`
    : dueOn === today
      ? "aujourd’hui"
      : formatDay(dueOn);
