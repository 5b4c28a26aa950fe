import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { SelectField } from "@/components/form/select-field";
import { replaceSecretaryAction } from "@/lib/juries/sessions/secretary.actions";

type ReplaceProps = {
  id: string;
  replacedId: string;
  others: readonly { value: string; label: string }[];
};

/** Another account of the secretariat keeps the session: the one named is ill, or has left. */
export function ReplaceSecretaryForm({ id, replacedId, others }: ReplaceProps) {
  return (
    <ConfirmBlock
      action={replaceSecretaryAction}
      fields={{ id, replacedId }}
      label="Changer le secrétaire de la session"
      confirm="Changer le secrétaire"
      tone="primary"
      consequence={
        <p>
          Cette personne relèvera les présences et établira le procès-verbal ; une fois la
          délibération close, elle lira les décisions. L’ancien secrétaire ne le pourra plus. L’un,
          l’autre et qui préside l’apprennent par un message.
        </p>
      }
    >
      <SelectField name="secretaryId" label="Nouveau secrétaire" required options={others} />
      <OwnPasswordField />
    </ConfirmBlock>
  );
}
