import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { AssessmentReading } from "@/components/assessments/assessment-reading";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { VaeReading } from "@/components/vae/vae-reading";
import { getAssessmentForJury } from "@/lib/assessments/jury-view.queries";
import { requireActor } from "@/lib/auth/session";
import { routeLabels } from "@/lib/candidacies/candidacy.labels";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { clock } from "@/lib/clock";
import { openDossier } from "@/lib/juries/juror.queries";
import { routes } from "@/lib/routes";
import { getVaeFileForJury } from "@/lib/vae/jury-view.queries";

type Props = { params: Promise<{ id: string; candidacyId: string }> };

const address = z.object({ id: z.uuid(), candidacyId: z.uuid() });

export const generateMetadata = ({ params }: Props): Promise<Metadata> =>
  candidacyTitle(
    "Dossier",
    params.then(({ candidacyId }) => ({ id: candidacyId })),
  );

export default async function DossierPage({ params }: Props) {
  const actor = await requireActor();
  const { data } = address.safeParse(await params);
  const dossier = data && (await openDossier(actor, data, clock.now()));
  if (!dossier) notFound();
  const crumbs = [
    { label: "Sessions", href: routes.juryHome },
    { label: dossier.sessionNumber, href: routes.jurySession(data.id) },
    { label: dossier.candidateName },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <PageHeader
        eyebrow={`${routeLabels[dossier.route]} · ${dossier.number}`}
        title={dossier.candidateName}
      />
      {dossier.route === "VAE" ? (
        <ValidationFile candidacyId={data.candidacyId} />
      ) : (
        <SignedGrids candidacyId={data.candidacyId} />
      )}
    </>
  );
}

async function ValidationFile({ candidacyId }: { candidacyId: string }) {
  const reading = await getVaeFileForJury(await requireActor(), candidacyId);
  if (!reading) notFound();
  return <VaeReading reading={reading} />;
}

async function SignedGrids({ candidacyId }: { candidacyId: string }) {
  const reading = await getAssessmentForJury(await requireActor(), candidacyId);
  if (!reading) notFound();
  return <AssessmentReading reading={reading} />;
}
