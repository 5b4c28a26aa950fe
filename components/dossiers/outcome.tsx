import {
  CertificateList,
  type ListedCertificate,
} from "@/components/certificates/certificate-list";
import { ResultPanel } from "@/components/juries/minutes/result-panel";
import { Card } from "@/components/ui/card";
import type { JuryResult } from "@/lib/juries/minutes/result";

type Props = {
  result: JuryResult | null;
  certificates: readonly ListedCertificate[];
  mayTryAgain?: boolean;
};

/** What a candidacy led to, once its minutes are signed; nothing before. What was obtained comes first. */
export function Outcome({ result, certificates, mayTryAgain }: Props) {
  return (
    <>
      {certificates.length > 0 && (
        <Card title={certificates.length > 1 ? "Certificats" : "Certificat"}>
          <CertificateList certificates={certificates} />
        </Card>
      )}
      {result && <ResultPanel result={result} mayTryAgain={mayTryAgain ?? false} />}
    </>
  );
}
