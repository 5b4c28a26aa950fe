import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { TextAreaField } from "@/components/form/text-area-field";
import { revokeCertificateAction } from "@/lib/certificates/revocation.actions";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";

export function RevokeCertificateForm({
  certificateId,
  reason,
}: {
  certificateId: string;
  reason: FieldConstraints;
}) {
  return (
    <ConfirmBlock
      action={revokeCertificateAction}
      fields={{ certificateId }}
      label="Révoquer ce document"
      consequence={
        <>
          <p>
            La page de vérification dira, dès maintenant et pour toujours, qu’il n’est plus valable.
            Son titulaire est prévenu et lit le motif.
          </p>
          <p>
            Les blocs acquis le restent : le document réapparaît parmi ceux à délivrer, et un
            nouveau portera l’identité alors enregistrée et un nouveau numéro.
          </p>
        </>
      }
    >
      <TextAreaField
        name="reason"
        label="Motif"
        hint="Par exemple une erreur sur le nom. Le titulaire le lit."
        rows={4}
        {...reason}
      />
      <OwnPasswordField />
    </ConfirmBlock>
  );
}
