import { VerificationForm } from "@/components/certificates/verification-form";
import { PublicPage } from "@/components/layout/public-page";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";

/** The same words whatever is wrong with a code, and while somebody tries too many. */
export default function UnknownCode() {
  return (
    <PublicPage narrow>
      <PageHeader title="Aucun document à ce code" />
      <div className="space-y-8">
        <Notice tone="danger" title="Ce code ne correspond à aucun document délivré">
          <p>
            Vérifiez chaque caractère avec le document. Après plusieurs essais, attendez quelques
            minutes avant de recommencer.
          </p>
        </Notice>
        <VerificationForm />
      </div>
    </PublicPage>
  );
}
