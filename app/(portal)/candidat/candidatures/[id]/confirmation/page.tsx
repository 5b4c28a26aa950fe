import {
  ConfirmStep,
  DeclineStep,
  DocumentStep,
  IdentityStep,
  TypedByCompany,
} from "@/components/assessments/confirmation/confirmation";
import { RefusalNotice } from "@/components/form/refusal-notice";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { openConfirmation } from "@/lib/assessments/dossier/candidate-page.queries";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/platform/actions/upload-refusal";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<UploadRefusalQuery> };

const registration = pageById(openConfirmation, "Confirmer mon inscription");

export const generateMetadata = registration.metadata;

export default async function ConfirmationPage(props: Props) {
  const refusal = await uploadRefusal(await props.searchParams);
  const page = await registration.open(props);
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Mes candidatures", href: routes.candidateHome },
          { label: "Confirmer mon inscription" },
        ]}
      />
      <PageHeader
        eyebrow={`Candidature ${page.number}`}
        title="Confirmer mon inscription"
        lead={`${page.companyName} vous propose une évaluation en situation de travail. Rien ne commence sans votre accord.`}
      />
      <div className="space-y-6">
        <RefusalNotice refusal={refusal} />
        <TypedByCompany page={page} />
        <IdentityStep page={page} />
        <DocumentStep page={page} refusal={refusal} />
        <ConfirmStep page={page} />
        <DeclineStep page={page} />
      </div>
    </>
  );
}
