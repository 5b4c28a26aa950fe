import { notFound, redirect } from "next/navigation";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/candidacy-crumbs";
import { ExperienceForm } from "@/components/vae/experience-form";
import { constraintsOf } from "@/lib/actions/constraints";
import { requireActor } from "@/lib/auth/session";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { getOwnVaePage } from "@/lib/vae/draft.queries";
import { experienceFields } from "@/lib/vae/experience.schema";

type Props = { params: Promise<{ id: string; experienceId: string }> };

export const generateMetadata = ({ params }: Props) => candidacyTitle("Une expérience", params);

/** « nouvelle » in place of an id adds one. */
export default async function ExperiencePage({ params }: Props) {
  const { id, experienceId } = await params;
  const page = await getOwnVaePage(await requireActor(), id, ["DRAFT"], clock.now());
  if (!page) notFound();
  if (page === "ELSEWHERE") redirect(routes.candidateCandidacy(id));
  const isNew = experienceId === "nouvelle";
  const experience = page.dossier.experiences.find((one) => one.id === experienceId) ?? null;
  if (!isNew && !experience) notFound();
  const title = isNew ? "Ajouter une expérience" : "Modifier une expérience";
  return (
    <>
      <CandidacyCrumbs
        candidacy={page.candidacy}
        under={{ label: "Vos expériences", href: routes.candidacyExperiences(id) }}
        page={title}
      />
      <PageHeader title={title} />
      <ExperienceForm
        candidacyId={id}
        experience={experience}
        constraints={constraintsOf(experienceFields)}
      />
    </>
  );
}
