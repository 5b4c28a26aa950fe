import { ExperiencePage } from "@/components/vae/request/experience-page";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { ownVaePage } from "@/lib/vae/dossier/own-page.queries";
import { experienceFields } from "@/lib/vae/request/experience.schema";

type Props = { params: Promise<{ id: string }> };

const own = ownVaePage("Une expérience", ["writeRequest"]);

export const generateMetadata = own.metadata;

export default async function NewExperiencePage(props: Props) {
  const { candidacy, dossier } = await own.open(props);
  return (
    <ExperiencePage
      candidacy={candidacy}
      experience={null}
      sought={dossier.sought}
      constraints={constraintsOf(experienceFields)}
    />
  );
}
