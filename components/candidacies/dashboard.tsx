import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { type Tile, Tiles } from "@/components/ui/tiles";
import { DUE_FIRST, MANY, PRESSING_DAYS, stateFilterLabels } from "@/lib/candidacies/lists/filters";
import type { StateFilterKey } from "@/lib/candidacies/phase";
import type { DeadlineKind } from "@/lib/deadlines/deadline";
import { deadlineLabels } from "@/lib/deadlines/deadline.labels";
import { type CalendarDay, daysBetween, formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Waiting = {
  counts: readonly { filter: StateFilterKey; count: number; pressing: number }[];
  /** Candidacies whose certificate nobody has issued yet. */
  issuable: number;
};

/** How many candidacies wait at each step, each leading to its list. */
export function WaitingTiles({ counts, issuable }: Waiting) {
  const items = [
    ...counts.map(({ filter, count, pressing }) => ({
      href: routes.secretariatCandidacies({
        state: filter,
        ...(pressing > 0 && { sort: DUE_FIRST }),
      }),
      label: stateFilterLabels[filter],
      count: upToMany(count),
      tone: toneOf(count, pressing),
      note:
        pressing > 0 ? `dont ${upToMany(pressing)} à moins de ${PRESSING_DAYS} jours` : undefined,
    })),
    {
      href: routes.secretariatCertificates,
      label: "Certificats à délivrer",
      count: upToMany(issuable),
      tone: toneOf(issuable, 0),
    },
  ];
  return <Tiles label="En attente du secrétariat" items={items} />;
}

const upToMany = (count: number) => (count > MANY ? `${MANY}+` : count);
const toneOf = (count: number, pressing: number): Tile["tone"] =>
  count === 0 ? "empty" : pressing > 0 ? "urgent" : "waiting";

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
                dueOn < today
                  ? "danger"
                  : daysBetween(today, dueOn) <= PRESSING_DAYS
                    ? "warning"
                    : "neutral"
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
