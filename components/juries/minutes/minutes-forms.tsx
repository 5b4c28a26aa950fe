import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { signMinutesAction, withdrawMinutesAction } from "@/lib/juries/minutes/minutes.actions";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";

type Step = { id: string; version: number };

export function SignMinutesForm(step: Step) {
  return (
    <ConfirmBlock
      action={signMinutesAction}
      fields={step}
      label="Signer le procès-verbal"
      tone="primary"
      consequence={
        <p>
          Vous signez le texte ci-dessus, tel que son empreinte le fixe. Avec la dernière signature
          les décisions sont définitives et les résultats sont notifiés aux candidats.
        </p>
      }
    >
      <OwnPasswordField />
    </ConfirmBlock>
  );
}

export function WithdrawMinutesForm({
  constraints,
  ...step
}: Step & { constraints: FormConstraints<"reason"> }) {
  return (
    <ConfirmBlock
      action={withdrawMinutesAction}
      fields={step}
      label="Retirer le procès-verbal"
      consequence={
        <p>
          Les signatures déjà données ne valent plus. Le secrétaire de la session établira une
          nouvelle édition.
        </p>
      }
    >
      <TextAreaField name="reason" label="Motif" rows={3} {...constraints.reason} />
    </ConfirmBlock>
  );
}
