import { ConfirmBlock } from "@/components/form/confirm-block";
import { TextAreaField } from "@/components/form/text-area-field";
import { Notice } from "@/components/ui/notice";
import type { FormAction } from "@/lib/platform/form/form-state";
import { formatInstant } from "@/lib/platform/shared/calendar";

type Props = {
  action: FormAction;
  id: string;
  absence: { reason: string; saidAt: Date } | null;
  mayAnnounce: boolean;
  consequence: string;
};

/** « Je ne peux pas venir », until the sitting opens; then what was said. */
export function OwnAbsence({ action, id, absence, mayAnnounce, consequence }: Props) {
  if (absence)
    return (
      <Notice
        tone="info"
        title={`Vous avez prévenu le ${formatInstant(absence.saidAt)} que vous ne pouvez pas venir.`}
      >
        <p className="whitespace-pre-line">{absence.reason}</p>
      </Notice>
    );
  if (!mayAnnounce) return null;
  return (
    <ConfirmBlock
      action={action}
      fields={{ id }}
      label="Je ne peux pas venir"
      confirm="Prévenir le secrétariat"
      consequence={<p>{consequence}</p>}
    >
      <TextAreaField
        name="reason"
        label="Ce qui vous en empêche"
        required
        rows={2}
        maxLength={500}
      />
    </ConfirmBlock>
  );
}
