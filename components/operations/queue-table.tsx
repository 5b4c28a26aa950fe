import { type Column, DataTable } from "@/components/ui/data-table";
import { durationText, queueLabels } from "@/lib/operations/health.labels";
import type { QueueDepth } from "@/lib/operations/health-view";

const columns: Column<QueueDepth>[] = [
  { id: "queue", header: "File", cell: ({ queue }) => queueLabels[queue] },
  { id: "due", header: "En attente", align: "end", named: true, cell: ({ due }) => due },
  {
    id: "oldest",
    header: "Depuis",
    align: "end",
    named: true,
    cell: ({ oldest }) => (oldest === null ? "–" : durationText(oldest)),
  },
  {
    id: "failed",
    header: "Échecs gardés",
    align: "end",
    named: true,
    cell: ({ failed }) => failed,
  },
];

/** How long each queue is, and what has failed in it of late. */
export function QueueTable({ queues }: { queues: readonly QueueDepth[] }) {
  return (
    <DataTable
      caption="Files d’attente"
      columns={columns}
      rows={queues}
      rowKey={({ queue }) => queue}
    />
  );
}
