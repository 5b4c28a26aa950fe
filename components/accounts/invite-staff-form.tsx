import { ActionForm } from "@/components/form/action-form";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { inviteStaffAction } from "@/lib/accounts/people/invitation.actions";
import { membershipLabels } from "@/lib/accounts/user.labels";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { EmailField } from "./email-field";

export function InviteStaffForm({
  constraints,
}: {
  constraints: FormConstraints<"displayName" | "email">;
}) {
  return (
    <ActionForm action={inviteStaffAction}>
      <TextField
        {...constraints.displayName}
        name="displayName"
        label="Prénom et nom"
        autoComplete="off"
      />
      <EmailField constraints={constraints.email} autoComplete="off" />
      <RadioGroupField
        name="kind"
        label="Accès donné"
        required
        options={[
          {
            value: "SECRETARIAT",
            label: membershipLabels.SECRETARIAT,
            hint: "Instruit les candidatures, tient les sessions et délivre les certificats.",
          },
          {
            value: "ADMIN",
            label: membershipLabels.ADMIN,
            hint: "Gère les comptes et les paramètres, sans voir aucun dossier.",
          },
          {
            value: "DPO",
            label: membershipLabels.DPO,
            hint: "Délégué à la protection des données\u00a0: lit qui a consulté quoi et ce qui a été effacé, sans voir aucun dossier.",
          },
        ]}
      />
      <OwnPasswordField />
      <SubmitButton>Proposer cet accès</SubmitButton>
    </ActionForm>
  );
}
