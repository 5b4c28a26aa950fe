import { ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Row, Rows } from "@/components/ui/rows";
import { StateBadge } from "@/components/ui/state-badge";
import type { CertificateKind } from "@/lib/certificates/certificate";
import { certificateKindLabels, certificateStatus } from "@/lib/certificates/certificate.labels";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

export type ListedCertificate = {
  id: string;
  number: string;
  kind: CertificateKind;
  title: string;
  issuedOn: CalendarDay;
  revokedOn: CalendarDay | null;
  revocationReason: string | null;
  fileId: string;
  duplicates: readonly { id: string; issuedOn: CalendarDay; fileId: string }[];
};

/** The certificates of a candidacy, each to download; nothing is shown while there is none. */
export function CertificateList({ certificates }: { certificates: readonly ListedCertificate[] }) {
  if (certificates.length === 0) return null;
  return (
    <Rows label="Certificats">
      {certificates.map((certificate) => (
        <CertificateRow key={certificate.id} {...certificate} />
      ))}
    </Rows>
  );
}

function CertificateRow(certificate: ListedCertificate) {
  const { number, kind, title, issuedOn, revokedOn, revocationReason, fileId, duplicates } =
    certificate;
  const status = certificateStatus({ revokedOn });
  return (
    <Row
      lead={<Icon name="seal" className="size-5" />}
      title={certificateKindLabels[kind]}
      detail={`N° ${number}, délivré le ${formatDay(issuedOn)}`}
      trail={
        <>
          <StateBadge tone={status.tone}>{status.label}</StateBadge>
          {!revokedOn && (
            <ButtonLink href={routes.file(fileId)} tone="ghost" icon="download" download>
              Télécharger
              <span className="sr-only"> le document n° {number}</span>
            </ButtonLink>
          )}
        </>
      }
    >
      <p>{title}</p>
      {!revokedOn &&
        duplicates.map((duplicate) => (
          <p key={duplicate.id}>
            <Link href={routes.file(duplicate.fileId)} download>
              {`Duplicata du ${formatDay(duplicate.issuedOn)}`}
            </Link>
          </p>
        ))}
      {revocationReason && <p className="text-sm text-danger">Motif : {revocationReason}</p>}
    </Row>
  );
}
