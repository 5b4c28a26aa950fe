import { FileLink } from "@/components/candidacies/file-rows";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { Card } from "@/components/ui/card";
import { adoptLogoAction, withdrawLogoAction } from "@/lib/certificates/marks/logo.actions";
import type { MarksPage } from "@/lib/certificates/marks/view";
import type { UploadRefused } from "@/lib/platform/form/form-state";
import { formatDay } from "@/lib/platform/shared/calendar";
import { MarkUpload } from "./mark-upload";

type Props = { page: MarksPage; refusal: UploadRefused | null };

/** The logo at the head of letters and certificates, and the one that waits to be. */
export function LogoCard({ page: { logo, waiting }, refusal }: Props) {
  return (
    <Card title="Logo de la commission">
      {logo ? (
        <p>
          En tête des lettres et des certificats depuis le {formatDay(logo.since)}, mis en service
          par {logo.by}&nbsp;: <FileLink file={logo.file} />
        </p>
      ) : (
        <p className="text-soft">
          Aucun&nbsp;: les documents portent le nom de la commission, son adresse et ses
          coordonnées.
        </p>
      )}
      {waiting.logo && (
        <ConfirmBlock
          action={adoptLogoAction}
          fields={{ fileId: waiting.logo.id }}
          label="Mettre ce logo en service"
          tone="primary"
          consequence={
            <p>
              Les lettres et les certificats à venir le portent. Regardez d’abord les spécimens,
              ci-dessous. Logo déposé&nbsp;: <FileLink file={waiting.logo} />
            </p>
          }
        >
          <OwnPasswordField />
        </ConfirmBlock>
      )}
      {logo && (
        <ConfirmBlock
          action={withdrawLogoAction}
          fields={{ id: logo.id }}
          label="Retirer le logo"
          consequence={
            <p>Les documents à venir n’en portent plus&nbsp;; ceux d’avant le gardent.</p>
          }
        >
          <OwnPasswordField />
        </ConfirmBlock>
      )}
      <MarkUpload mark="LOGO" isAnother={waiting.logo !== null} refusal={refusal} />
    </Card>
  );
}
