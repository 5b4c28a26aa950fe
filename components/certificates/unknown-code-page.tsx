import { PublicPage } from "@/components/layout/public-page";
import { PageHeader } from "@/components/ui/page-header";
import { VerificationForm } from "./verification-form";
import { UnknownCode } from "./verification-refusals";

/** No document bears the code that somebody typed or followed. */
export function UnknownCodePage() {
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
