import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { RowActs } from "@/components/form/row-acts";
import { SubmitButton } from "@/components/form/submit-button";
import { Link } from "@/components/ui/link";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import type { StandardItem } from "@/lib/certifications/standard-document";
import {
  moveStandardItemAction,
  removeStandardItemAction,
} from "@/lib/configuration/standard/text.actions";
import { routes } from "@/lib/routes";

type Props = {
  draft: { id: string; version: number };
  label: string;
  items: readonly StandardItem[];
  /** A proposed draft is read, not written. */
  isOpen: boolean;
};

/** The texts of one kind, in their order, each with its page and what can be done to it. */
export function ItemRows({ draft, label, items, isOpen }: Props) {
  if (items.length === 0) return <p className="text-muted">À compléter.</p>;
  return (
    <Rows label={label}>
      {items.map((item, index) => (
        <Row
          key={item.id}
          title={
            <Link href={routes.standardItem(draft.id, item.id)}>
              {item.code} – {item.label || "À compléter"}
            </Link>
          }
          trail={item.label && <Status provisional={item.provisional} />}
        >
          {isOpen && (
            <RowActs>
              {items.length > 1 && (
                <MoveForm draft={draft} item={item} words={index === 0 ? "Descendre" : "Monter"} />
              )}
              <ConfirmBlock
                action={removeStandardItemAction}
                fields={{ id: draft.id, version: draft.version, itemId: item.id }}
                label="Retirer"
                of={item.code}
                confirm="Retirer ce texte"
                consequence={<p>Avec tout ce qu’il contient.</p>}
              />
            </RowActs>
          )}
        </Row>
      ))}
    </Rows>
  );
}

type MoveProps = Pick<Props, "draft"> & { item: StandardItem; words: string };

function MoveForm({ draft, item, words }: MoveProps) {
  return (
    <ActionForm
      action={moveStandardItemAction}
      fields={{ id: draft.id, version: draft.version, itemId: item.id }}
      label={`${words}\u00a0: ${item.code}`}
    >
      <SubmitButton tone="ghost">{words}</SubmitButton>
    </ActionForm>
  );
}

/** Whether a text is the official one (R3). */
export const Status = ({ provisional }: { provisional: boolean }) =>
  provisional ? <Tag tone="warning">provisoire</Tag> : <Tag tone="success">officiel</Tag>;

/** A text of a draft that is proposed, and written no more. */
export function ItemText({ label, provisional }: StandardItem) {
  return (
    <>
      <p className="whitespace-pre-line">{label}</p>
      <Status provisional={provisional} />
    </>
  );
}
