import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { DescriptionList } from "@/components/ui/description-list";
import type { OpenRecovery } from "@/lib/accounts/address-recovery";
import {
  mannerLabels,
  mannerOptions,
  proofLabels,
  proofOptions,
} from "@/lib/accounts/address-recovery.labels";
import {
  askAddressRecoveryAction,
  confirmAddressRecoveryAction,
  withdrawAddressRecoveryAction,
} from "@/lib/accounts/people/address-recovery.actions";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { formatDay, formatInstant } from "@/lib/platform/shared/calendar";
import { EmailField } from "./email-field";

type AskProps = {
  userId: string;
  /** The last day on which the document can have been seen. */
  today: string;
  constraints: FormConstraints<"email" | "reason" | "checkedOn">;
};

export function AskAddressRecoveryForm({ userId, today, constraints }: AskProps) {
  return (
    <ActionForm
      action={askAddressRecoveryAction}
      fields={{ userId }}
      label="Changer l’adresse de ce compte"
    >
      <EmailField
        label="Nouvelle adresse"
        hint="Celle que la personne vous donne, pièce en main. Un lien y sera envoyé."
        constraints={constraints.email}
        autoComplete="off"
      />
      <SelectField
        name="documentKind"
        label="Pièce d’identité vue"
        hint="L’original, en cours de validité ; comparez-la à l’identité du dossier. N’en notez pas le numéro."
        options={proofOptions}
        required
      />
      <RadioGroupField
        name="manner"
        label="Comment vous l’avez vue"
        hint="Un appel, un courriel ou une copie ne suffisent pas."
        options={mannerOptions}
        required
      />
      <DateField {...constraints.checkedOn} max={today} name="checkedOn" label="Vue le" />
      <TextAreaField
        {...constraints.reason}
        name="reason"
        label="Motif"
        hint="Pourquoi l’ancienne adresse ne sert plus, et comment la personne s’est adressée à vous."
        rows={3}
      />
      <OwnPasswordField />
      <SubmitButton>Demander le changement</SubmitButton>
    </ActionForm>
  );
}

/** What still has to happen before the address changes. */
function awaited({ expiresAt, opensAt, provenAt }: OpenRecovery): string {
  const end = formatInstant(expiresAt);
  if (!opensAt) return `La confirmation d’un autre administrateur, avant le ${end}`;
  const open = `l’ancienne adresse peut refuser jusqu’au ${formatInstant(opensAt)} au moins`;
  return provenAt
    ? `La nouvelle adresse est confirmée ; ${open}`
    : `La nouvelle adresse suit le lien reçu avant le ${end} ; ${open}`;
}

/** One that is asked for: what it says, and what can be done about it. */
export function AddressRecoveryUnderWay(recovery: OpenRecovery) {
  const { id, askedBy, askedAt, confirmedBy, checkedOn, canConfirm } = recovery;
  return (
    <div className="space-y-4">
      <DescriptionList
        items={[
          { term: "Nouvelle adresse", value: recovery.newEmail },
          { term: "Demandé par", value: `${askedBy}, le ${formatInstant(askedAt)}` },
          ...(confirmedBy ? [{ term: "Confirmé par", value: confirmedBy }] : []),
          {
            term: "Identité contrôlée",
            value: `${proofLabels[recovery.documentKind]}, le ${formatDay(checkedOn)}. ${mannerLabels[recovery.manner]}.`,
          },
          { term: "Motif", value: recovery.reason },
          { term: "Attendu", value: awaited(recovery) },
        ]}
      />
      {canConfirm && (
        <ConfirmBlock
          action={confirmAddressRecoveryAction}
          fields={{ id }}
          label="Confirmer ce changement"
          tone="primary"
          consequence={
            <p>
              Assurez-vous d’abord, auprès de la personne, que cette adresse est la sienne. Un lien
              y part, et un avertissement à l’ancienne, qui a sept jours pour refuser.
            </p>
          }
        >
          <OwnPasswordField />
        </ConfirmBlock>
      )}
      <ConfirmBlock
        action={withdrawAddressRecoveryAction}
        fields={{ id }}
        label="Retirer ce changement"
        consequence={<p>Le compte garde son adresse, et le lien envoyé ne servira pas.</p>}
      />
    </div>
  );
}
