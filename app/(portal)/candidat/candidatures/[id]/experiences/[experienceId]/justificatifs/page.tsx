import { RefusalNotice } from "@/components/form/refusal-notice";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { ExperienceProofs } from "@/components/vae/request/experience-proofs";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { type UploadRefusalQuery, uploadRefusal } from "@/lib/platform/actions/upload-refusal";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";
import { getOwnExperience } from "@/lib/vae/dossier/draft.queries";

type Props = {
  params: Promise<{ id: string; experienceId: string }>;
  searchParams: Promise<UploadRefusalQuery>;
};

const own = pageById(getOwnExperience, ({ candidacy }) =>
  dossierTitle("Justificatifs d’une expérience", candidacy),
);

export const generateMetadata = own.metadata;

export default async function ExperienceProofsPage(props: Props) {
  const refusal = await uploadRefusal(await props.searchParams);
  const { candidacy, dossier, experience } = await own.open(props);
  const { id } = candidacy;
  return (
    <>
      <CandidacyCrumbs
        candidacy={candidacy}
        under={{ label: "Vos expériences", href: routes.candidacyExperiences(id) }}
        page="Justificatifs"
      />
      <PageHeader eyebrow={experience.jobTitle} title="Les justificatifs de cette expérience" />
      <div className="space-y-6">
        <RefusalNotice refusal={refusal} />
        <ExperienceProofs
          candidacyId={id}
          experience={experience}
          proofs={dossier.proofs}
          refusal={refusal}
        />
      </div>
    </>
  );
}
