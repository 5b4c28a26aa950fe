import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { journalLabel } from "@/lib/candidacies/journal.labels";
import type { JournalLine, RemarkView } from "@/lib/candidacies/view";
import { formatInstant } from "@/lib/platform/shared/calendar";

/** What happened to a dossier, the newest first. Who did it is for the staff alone. */
export function JournalCard({
  journal,
  showAuthors = false,
}: {
  journal: readonly JournalLine[];
  showAuthors?: boolean;
}) {
  return (
    <Card title="Journal">
      <Rows label="Journal du dossier">
        {journal.map(({ id, type, at, actorName }) => (
          <Row
            key={id}
            title={journalLabel(type)}
            detail={
              showAuthors
                ? `${formatInstant(at)}, ${actorName ?? "par le portail"}`
                : formatInstant(at)
            }
          />
        ))}
      </Rows>
    </Card>
  );
}

/** Reasons and remarks that the secretariat or the company wrote for the candidate. */
export function RemarksCard({ remarks }: { remarks: readonly RemarkView[] }) {
  if (remarks.length === 0) return null;
  return (
    <Card title="Remarques et motifs">
      <Rows label="Remarques et motifs">
        {remarks.map(({ id, event, text, at, ...about }) => (
          <Row key={id} title={remarkTitle(event, about)} detail={formatInstant(at)}>
            <p className="mt-1 whitespace-pre-wrap">{text}</p>
          </Row>
        ))}
      </Rows>
    </Card>
  );
}

const remarkTitle = (
  event: string,
  { situationId, onPresentation }: Pick<RemarkView, "situationId" | "onPresentation">,
): string => {
  const part = onPresentation
    ? "sur la présentation"
    : situationId && "sur une situation de travail";
  return part ? `${journalLabel(event)}, ${part}` : journalLabel(event);
};
