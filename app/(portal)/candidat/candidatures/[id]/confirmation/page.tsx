import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import {
  ConfirmStep,
  DeclineStep,
  DocumentStep,
  IdentityStep,
  TypedByCompany,
} from "@/components/assessments/confirmation";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/actions/upload-refusal";
import { getWorkplaceProgress } from "@/lib/assessments/assessment.queries";
import { getConfirmationPage } from "@/lib/assessments/candidate-page.queries";
import { requireActor } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { readId } from "@/lib/shared/fields.schema";

export const metadata: Metadata = { title: "Confirmer mon inscription" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<UploadRefusalQuery> };

export default async function ConfirmationPage({ params, searchParams }: Props) {
  const { id } = await params;
  if (!readId(id)) notFound();
  const actor = await requireActor();
  const page = await getConfirmationPage(actor, id);
  if (!page) {
    const progress = await getWorkplaceProgress(actor, id);
    if (progress?.viewer !== "candidate") notFound();
    redirect(routes.candidateCandidacy(id));
  }
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
        <DocumentStep page={page} refusal={uploadRefusal(await searchParams)} />
        <ConfirmStep page={page} />
        <DeclineStep page={page} />
      </div>
    </>
  );
}
