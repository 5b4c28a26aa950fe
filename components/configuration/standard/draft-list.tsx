import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { draftName } from "@/lib/configuration/standard/standard.labels";
import type { DraftRow } from "@/lib/configuration/standard/view";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

/** What the secretariat prepares, which nothing uses yet. */
export function DraftList({ drafts }: { drafts: readonly DraftRow[] }) {
  return (
    <Card title="En préparation" screenOnly>
      {drafts.length > 0 && (
        <Rows label="Versions en préparation">
          {drafts.map((draft) => (
            <Row
              key={draft.id}
              title={<Link href={routes.standardDraft(draft.id)}>{draftName(draft)}</Link>}
              detail={`Commencée par ${draft.createdBy} · modifiée le ${formatInstant(draft.editedAt)}`}
              trail={<DraftState {...draft} />}
            />
          ))}
        </Rows>
      )}
      <ButtonLink href={routes.newStandard} tone="ghost" icon="plus">
        Préparer une version
      </ButtonLink>
    </Card>
  );
}

function DraftState({ proposedBy, gaps }: DraftRow) {
  if (proposedBy) return <Tag tone="info">Proposée par {proposedBy}</Tag>;
  return gaps > 0 ? (
    <Tag tone="warning">{gaps > 1 ? `${gaps} éléments à compléter` : "1 élément à compléter"}</Tag>
  ) : (
    <Tag tone="success">Complète</Tag>
  );
}
