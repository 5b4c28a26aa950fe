import { OnwardButton } from "@/components/candidacies/onward-button";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { TextAreaField } from "@/components/form/text-area-field";
import type { Onward } from "@/lib/candidacies/lists/next-dossier";
import type { CandidacyView } from "@/lib/candidacies/view";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { returnValidationAction } from "@/lib/vae/validation/filing.actions";
import { PRESENTATION, remarkField } from "@/lib/vae/validation/remark";
import { situationsOf } from "@/lib/vae/validation/situation";
import { situationName } from "@/lib/vae/validation/situation.labels";
import type { ValidationEdition } from "@/lib/vae/validation/validation-file";

type Props = {
  candidacy: CandidacyView;
  edition: ValidationEdition | null;
  reason: FieldConstraints;
  partRemark: FieldConstraints;
  onward: Onward;
};

/** Sends a validation file back: why, and what is to be mended of each part, which the candidate reads there. */
export function ReturnValidation({ candidacy, edition, reason, partRemark, onward }: Props) {
  const { id, version, blocks } = candidacy;
  const situations = blocks.flatMap((block) => {
    const own = situationsOf(edition?.situations ?? [], block.id);
    return own.map((situation, index) => ({
      id: situation.id,
      title: situation.title,
      name: situationName({ block, rank: index + 1, count: own.length }),
    }));
  });
  return (
    <ConfirmBlock
      action={returnValidationAction}
      fields={{ id, version }}
      label="Renvoyer le dossier de validation"
      tone="primary"
      beside={<OnwardButton onward={onward} />}
      consequence={
        <p>Le candidat reprend son texte et le dépose de nouveau. Il lit vos remarques.</p>
      }
    >
      <TextAreaField name="reason" label="Remarques" {...reason} rows={6} />
      {edition?.presentation && (
        <TextAreaField
          name={remarkField(PRESENTATION)}
          label="Sur la présentation"
          {...partRemark}
          rows={2}
        />
      )}
      {situations.map(({ id: situationId, name, title }) => (
        <TextAreaField
          key={situationId}
          name={remarkField(situationId)}
          label={`Sur la ${name.toLowerCase()}`}
          hint={`«\u00a0${title}\u00a0». Le candidat lit cette remarque à côté de son texte.`}
          {...partRemark}
          rows={2}
        />
      ))}
    </ConfirmBlock>
  );
}
