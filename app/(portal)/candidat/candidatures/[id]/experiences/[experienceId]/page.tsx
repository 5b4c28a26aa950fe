import { ExperiencePage } from "@/components/vae/experience-page";
import { constraintsOf } from "@/lib/actions/constraints";
import { pageById } from "@/lib/auth/page-by-id";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { getOwnExperience } from "@/lib/vae/draft.queries";
import { experienceFields } from "@/lib/vae/experience.schema";

type Props = { params: Promise<{ id: string; experienceId: string }> };

const own = pageById(getOwnExperience, ({ candidacy }) =>
  dossierTitle("Une expérience", candidacy),
);

export const generateMetadata = own.metadata;

export default async function EditExperiencePage(props: Props) {
  const { candidacy, experience } = await own.open(props);
  return (
    <ExperiencePage
      candidacy={candidacy}
      experience={experience}
      constraints={constraintsOf(experienceFields)}
    />
  );
}
