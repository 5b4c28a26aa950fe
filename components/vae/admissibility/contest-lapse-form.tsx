import { ConfirmBlock } from "@/components/form/confirm-block";
import { TextAreaField } from "@/components/form/text-area-field";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { contestLapseAction } from "@/lib/vae/admissibility/lapse.actions";

type Props = { candidacy: { id: string; version: number }; reason: FieldConstraints };

/** The candidate says why the admissibility should not have lapsed (R27). */
export function ContestLapseForm({ candidacy: { id, version }, reason }: Props) {
  return (
    <ConfirmBlock
      action={contestLapseAction}
      fields={{ id, version }}
      label="Contester la caducité"
      confirm="Envoyer ma contestation"
      tone="primary"
      consequence={
        <p>
          Le secrétariat lit vos raisons, puis lève la caducité ou vous dit pourquoi il la
          maintient.
        </p>
      }
    >
      <TextAreaField name="reason" label="Vos raisons" {...reason} rows={5} />
    </ConfirmBlock>
  );
}
