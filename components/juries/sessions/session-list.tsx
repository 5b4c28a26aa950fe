import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { StateBadge } from "@/components/ui/state-badge";
import type { SessionRow } from "@/lib/juries/sessions/view";
import { sessionStateLabels } from "@/lib/jury-sessions/jury-session.labels";
import { formatShortDay, formatTime } from "@/lib/platform/shared/calendar";
import type { Href } from "@/lib/routes";

type Props = {
  sessions: readonly SessionRow[];
  href: (id: string) => Href;
  empty: { title: string; text: string };
};

/** Sessions by date, latest first. */
export function SessionList({ sessions, href, empty }: Props) {
  return (
    <DataTable
      caption="Sessions du jury"
      rows={sessions}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={empty.title} icon="calendar">
          {empty.text}
        </EmptyState>
      }
      columns={[
        {
          id: "number",
          header: "Session",
          cell: ({ id, number }) => (
            <Link href={href(id)} className="whitespace-nowrap">
              {number}
            </Link>
          ),
        },
        {
          id: "day",
          header: "Jour",
          cell: ({ heldOn, startTime }) => (
            <>
              <span className="whitespace-nowrap">{formatShortDay(heldOn)},</span>{" "}
              <span className="whitespace-nowrap">{formatTime(startTime)}</span>
            </>
          ),
        },
        { id: "place", header: "Lieu", cell: ({ place }) => place },
        {
          id: "docket",
          header: "Dossiers",
          named: true,
          cell: ({ entries }) => entries,
        },
        {
          id: "state",
          header: "État",
          cell: ({ state }) => (
            <StateBadge tone={sessionStateLabels[state].tone}>
              {sessionStateLabels[state].label}
            </StateBadge>
          ),
        },
      ]}
    />
  );
}
