import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/platform/form/form-state";

type Props = {
  action: FormAction;
  id: string;
  version: number;
  label: string;
  tone?: "primary" | "ghost";
};

/** One button that moves a session. */
export function StepForm({ action, id, version, label, tone = "primary" }: Props) {
  return (
    <ActionForm action={action} fields={{ id, version }} label={label}>
      <SubmitButton tone={tone}>{label}</SubmitButton>
    </ActionForm>
  );
}
