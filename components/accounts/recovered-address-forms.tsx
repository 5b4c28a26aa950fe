import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { SubmitButton } from "@/components/form/submit-button";
import { Notice } from "@/components/ui/notice";
import type { LinkUse } from "@/lib/accounts/links/one-use";
import {
  objectToAddressRecoveryAction,
  proveAddressAction,
  refuseAddressRecoveryAction,
} from "@/lib/accounts/people/recovered-address.actions";
import { formatInstant } from "@/lib/platform/shared/calendar";

export function ProveAddressForm({ link }: { link: LinkUse }) {
  return (
    <ActionForm action={proveAddressAction} fields={link}>
      <SubmitButton>Confirmer cette adresse</SubmitButton>
    </ActionForm>
  );
}

export function ObjectToAddressRecoveryForm({ link }: { link: LinkUse }) {
  return (
    <ActionForm action={objectToAddressRecoveryAction} fields={link}>
      <SubmitButton tone="danger">Refuser ce changement</SubmitButton>
    </ActionForm>
  );
}

/** For whoever is signed in: somebody asks that their account go to another address. */
export function OwnRecovery({ id, opensAt }: { id: string; opensAt: Date | null }) {
  return (
    <Notice tone="warning" title="Un changement d’adresse est demandé pour votre compte">
      <p>
        Une personne qui s’est présentée comme vous, pièce d’identité à l’appui, a demandé que ce
        compte passe à une autre adresse
        {opensAt && `, au plus tôt le ${formatInstant(opensAt)}`}. Si ce n’est pas vous,
        refusez-le : votre compte gardera la sienne, et les administrateurs du portail seront
        prévenus.
      </p>
      <ConfirmBlock
        action={refuseAddressRecoveryAction}
        fields={{ id }}
        label="Refuser ce changement"
        consequence={<p>Rien ne change, et le lien envoyé à l’autre adresse ne servira pas.</p>}
      />
    </Notice>
  );
}
