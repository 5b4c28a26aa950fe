import { ExperiencePage } from "@/components/vae/request/experience-page";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { getOwnExperience } from "@/lib/vae/dossier/draft.queries";
import { experienceFields } from "@/lib/vae/request/experience.schema";

type Props = { params: Promise<{ id: string; experienceId: string }> };

const own = pageById(getOwnExperience, ({ candidacy }) =>
  dossierTitle("Une expérience", candidacy),
);

export const generateMetadata = own.metadata;

export default async function EditExperiencePage(props: Props) {
  const { candidacy, dossier, experience } = await own.open(props);
  return (
    <ExperiencePage
      candidacy={candidacy}
      experience={experience}
      sought={dossier.sought}
      constraints={constraintsOf(experienceFields)}
    />
  );
}
