import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { closeDeliberationAction } from "@/lib/juries/deliberation/deliberation.actions";

export function CloseDeliberationForm(step: { id: string; version: number; seen: string }) {
  return (
    <ConfirmBlock
      action={closeDeliberationAction}
      fields={step}
      label="Clore la délibération"
      tone="primary"
      consequence={
        <p>
          Les issues enregistrées passent au procès-verbal. La délibération peut être rouverte tant
          qu’il n’est pas établi.
        </p>
      }
    >
      <OwnPasswordField />
    </ConfirmBlock>
  );
}
