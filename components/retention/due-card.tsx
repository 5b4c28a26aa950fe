import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { formatDay } from "@/lib/platform/shared/calendar";
import { terms } from "@/lib/retention/retention";
import { erasedText, holdLabels, lengthText } from "@/lib/retention/retention.labels";
import type { DueOf } from "@/lib/retention/view";
import { routes } from "@/lib/routes";

type Props = { title: string; due: DueOf; opensSettings: boolean };

/** What a run would erase of a kind, with the days, and what is held back beyond its duration. */
export function DueCard({ title, due, opensSettings }: Props) {
  const { term, count, isMore, shown, held } = due;
  return (
    <Card title={title}>
      {!term.isApplied && (
        <Notice tone="warning" title="Rien n’est effacé">
          <p>
            La durée de {lengthText(term)} n’est pas confirmée. Ce qui suit serait effacé si elle
            l’était.
            {opensSettings && (
              <>
                {" "}
                <Link href={routes.setting(terms[term.kind].setting)}>Confirmer la durée</Link>
              </>
            )}
          </p>
        </Notice>
      )}
      <p>
        {count === 0
          ? "Rien n’est à effacer."
          : `À effacer\u00a0: ${isMore ? "plus de " : ""}${erasedText(term.kind, count)}.`}
      </p>
      {shown.length > 0 && (
        <DataTable
          caption={title}
          rows={shown}
          rowKey={({ id }) => id}
          columns={[
            { id: "number", header: "Candidature", cell: ({ number }) => number ?? "Brouillon" },
            {
              id: "until",
              header: "Gardé jusqu’au",
              named: true,
              cell: ({ keptUntil }) => formatDay(keptUntil),
            },
          ]}
        />
      )}
      {count > shown.length && <p className="text-sm text-muted">Les plus anciens d’abord.</p>}
      {held.length > 0 && (
        <>
          <p>Gardés au-delà de leur durée&nbsp;:</p>
          <ul className="list-disc space-y-1 ps-5">
            {held.map(({ hold, count: kept }) => (
              <li key={hold}>
                {erasedText(term.kind, kept)}&nbsp;: {holdLabels[hold]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
