import { VerificationForm } from "@/components/certificates/verification-form";
import { PublicPage } from "@/components/layout/public-page";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";

/** The same words whatever is wrong with a code. */
export default function UnknownCode() {
  return (
    <PublicPage narrow>
      <PageHeader title="Aucun document à ce code" />
      <div className="space-y-8">
        <Notice tone="danger" title="Ce code ne correspond à aucun document délivré">
          <p>
            Comparez chaque caractère avec le document. S’il est bien écrit, le document n’a pas été
            délivré par la commission.
          </p>
        </Notice>
        <VerificationForm />
      </div>
    </PublicPage>
  );
}
