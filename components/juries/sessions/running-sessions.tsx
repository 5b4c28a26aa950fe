import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import type { SessionRow } from "@/lib/juries/sessions/view";
import { sessionStateLabels } from "@/lib/jury-sessions/jury-session.labels";
import { type CalendarDay, formatDay, formatTime } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

const dossiers = (entries: number) =>
  entries === 0 ? "aucun dossier" : `${entries} ${entries > 1 ? "dossiers" : "dossier"}`;

type Props = { sessions: readonly SessionRow[]; today: CalendarDay };

/** The sessions that are not over, with where each stands. */
export function RunningSessions({ sessions, today }: Props) {
  if (sessions.length === 0) {
    return (
      <EmptyState title="Aucune session à venir" icon="calendar">
        <p>
          <Link href={routes.newSession}>Créez une session</Link>, puis inscrivez à son rôle les
          candidatures qui sont prêtes.
        </p>
      </EmptyState>
    );
  }
  return (
    <Rows label="Sessions du jury en cours">
      {sessions.map(({ id, number, state, heldOn, startTime, entries }) => (
        <Row
          key={id}
          title={<Link href={routes.secretariatSession(id)}>{number}</Link>}
          detail={`${heldOn === today ? "Aujourd’hui" : formatDay(heldOn)}, ${formatTime(startTime)} · ${dossiers(entries)}`}
          trail={
            <StateBadge tone={sessionStateLabels[state].tone}>
              {sessionStateLabels[state].label}
            </StateBadge>
          }
        />
      ))}
    </Rows>
  );
}
