import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { StateBadge } from "@/components/ui/state-badge";
import type { CertificateKind } from "@/lib/certificates/certificate";
import { certificateKindLabels, certificateStatus } from "@/lib/certificates/certificate.labels";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";

export type Verification = {
  kind: CertificateKind;
  number: string;
  title: string;
  certificationTitle: string;
  holderName: string;
  issuedOn: CalendarDay;
  revokedOn: CalendarDay | null;
  specimen: boolean;
};

/** What a stranger is told of a certificate, and nothing more. */
export function VerificationResult(verification: Verification) {
  const { kind, number, title, certificationTitle, holderName, issuedOn, specimen } = verification;
  const status = certificateStatus(verification);
  return (
    <div className="space-y-6">
      <Verdict isValid={status.state === "VALID"} specimen={specimen} />
      <Card
        title={certificateKindLabels[kind]}
        aside={<StateBadge tone={status.tone}>{status.label}</StateBadge>}
      >
        <DescriptionList
          items={[
            { term: "Titulaire", value: <strong>{holderName}</strong> },
            { term: "Intitulé", value: title },
            ...(kind === "BLOCK" ? [{ term: "Certification", value: certificationTitle }] : []),
            { term: "Numéro", value: number },
            { term: "Date de délivrance", value: formatDay(issuedOn) },
            { term: "Statut", value: status.label },
          ]}
        />
        {kind === "BLOCK" && (
          <p className="text-soft">
            Cette attestation porte sur un seul bloc de compétences. Elle ne vaut pas obtention de
            la certification.
          </p>
        )}
      </Card>
    </div>
  );
}

function Verdict({ isValid, specimen }: { isValid: boolean; specimen: boolean }) {
  if (!isValid) {
    return (
      <Notice tone="danger" title="Ce document n’est plus valable">
        <p>Il a été délivré par la commission, puis révoqué.</p>
      </Notice>
    );
  }
  if (specimen) {
    return (
      <Notice tone="warning" title="Ce document est un spécimen">
        <p>
          Il a bien été établi par ce portail, pour une démonstration ou un essai : il n’a aucune
          valeur.
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="success" title="Ce document est authentique et valable">
      <p>Comparez le nom et le numéro ci-dessous avec ceux du document qui vous est présenté.</p>
    </Notice>
  );
}
