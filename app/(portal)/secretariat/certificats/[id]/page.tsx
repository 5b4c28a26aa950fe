import { DuplicatesCard } from "@/components/certificates/duplicates-card";
import { RevokeCertificateForm } from "@/components/certificates/revoke-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { certificateKindLabels, certificateStatus } from "@/lib/certificates/certificate.labels";
import { issueDuplicateSchema } from "@/lib/certificates/duplicate.schema";
import { getRegistered } from "@/lib/certificates/register.queries";
import { revokeCertificateSchema } from "@/lib/certificates/revocation.schema";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const opened = pageById(getRegistered, ({ number }) => `${number} · Certificats`);

export const generateMetadata = opened.metadata;

export default async function CertificatePage(props: Props) {
  const certificate = await opened.open(props);
  const { number, kind, title, holderName, bornOn, birthPlace, code, fileId, candidacyId } =
    certificate;
  const status = certificateStatus(certificate);
  return (
    <>
      <Breadcrumb
        crumbs={[{ label: "Certificats", href: routes.secretariatCertificates }, { label: number }]}
      />
      <PageHeader
        eyebrow={certificateKindLabels[kind]}
        title={`N° ${number}`}
        state={<StateBadge tone={status.tone}>{status.label}</StateBadge>}
        actions={
          <ButtonLink href={routes.file(fileId)} icon="download" tone="ghost" download>
            Télécharger
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        {certificate.revocationReason && (
          <Notice tone="danger" title={status.label}>
            <p className="whitespace-pre-wrap">{certificate.revocationReason}</p>
          </Notice>
        )}
        <Card title="Ce que le document imprime">
          <DescriptionList
            items={[
              { term: "Titulaire", value: holderName },
              { term: "Naissance", value: `${formatDay(bornOn)}, ${birthPlace}` },
              { term: "Intitulé", value: title },
              { term: "Décision du jury", value: formatDay(certificate.awardedOn) },
              {
                term: "Délivré le",
                value: `${formatDay(certificate.issuedOn)}, par ${certificate.issuedBy}`,
              },
              {
                term: "Code de vérification",
                value: <Link href={routes.verification(code)}>{code}</Link>,
              },
              ...(candidacyId
                ? [
                    {
                      term: "Candidature",
                      value: (
                        <Link href={routes.secretariatCandidacy(candidacyId)}>
                          Voir la candidature
                        </Link>
                      ),
                    },
                  ]
                : []),
              { term: "Spécimen", value: certificate.specimen ? "Oui : sans valeur" : "Non" },
            ]}
          />
        </Card>
        <DuplicatesCard
          certificateId={certificate.id}
          duplicates={certificate.duplicates}
          reason={certificate.mayBeDuplicated ? constraintsOf(issueDuplicateSchema).reason : null}
        />
        {!certificate.revokedOn && (
          <RevokeCertificateForm
            certificateId={certificate.id}
            reason={constraintsOf(revokeCertificateSchema).reason}
          />
        )}
      </div>
    </>
  );
}
