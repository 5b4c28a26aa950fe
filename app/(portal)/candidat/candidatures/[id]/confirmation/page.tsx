import {
  ConfirmStep,
  DeclineStep,
  DocumentStep,
  IdentityStep,
  TypedByCompany,
} from "@/components/assessments/confirmation/confirmation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { openConfirmation } from "@/lib/assessments/dossier/candidate-page.queries";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/platform/form/upload-refusal";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<UploadRefusalQuery> };

const registration = pageById(openConfirmation, "Confirmer mon inscription");

export const generateMetadata = registration.metadata;

export default async function ConfirmationPage(props: Props) {
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
        <TypedByCompany page={page} />
        <IdentityStep page={page} />
        <DocumentStep page={page} refusal={uploadRefusal(await props.searchParams)} />
        <ConfirmStep page={page} />
        <DeclineStep page={page} />
      </div>
    </>
  );
}
