import { ExperiencePage } from "@/components/vae/experience-page";
import { constraintsOf } from "@/lib/actions/constraints";
import { experienceFields } from "@/lib/vae/experience.schema";
import { ownVaePage } from "@/lib/vae/own-page.queries";

type Props = { params: Promise<{ id: string }> };

const own = ownVaePage("Une expérience", ["writeRequest"]);

export const generateMetadata = own.metadata;

export default async function NewExperiencePage(props: Props) {
  const { candidacy } = await own.open(props);
  return (
    <ExperiencePage
      candidacy={candidacy}
      experience={null}
      constraints={constraintsOf(experienceFields)}
    />
  );
}
