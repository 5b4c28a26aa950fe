import { VerificationForm } from "@/components/certificates/verification-form";
import { UnknownCode } from "@/components/certificates/verification-refusals";
import { PublicPage } from "@/components/layout/public-page";
import { PageHeader } from "@/components/ui/page-header";

export default function UnknownCodePage() {
  return (
    <PublicPage narrow>
      <PageHeader title="Aucun document à ce code" />
      <div className="space-y-8">
        <UnknownCode />
        <VerificationForm />
      </div>
    </PublicPage>
  );
}
