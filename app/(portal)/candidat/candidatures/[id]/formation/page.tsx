import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { EducationForm } from "@/components/vae/request/education-form";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { ownVaePage } from "@/lib/vae/dossier/own-page.queries";
import { educationFields } from "@/lib/vae/request/education.schema";

type Props = { params: Promise<{ id: string }> };

const own = ownVaePage("Votre parcours de formation", ["writeRequest"]);

export const generateMetadata = own.metadata;

export default async function EducationPage(props: Props) {
  const { candidacy, dossier } = await own.open(props);
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Votre parcours de formation" />
      <PageHeader
        title="Votre parcours de formation"
        lead="À la date de votre demande. Aucun diplôme n’est exigé pour une VAE."
      />
      <EducationForm
        candidacyId={candidacy.id}
        education={dossier.education}
        constraints={constraintsOf(educationFields)}
      />
    </>
  );
}
