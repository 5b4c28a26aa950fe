import { PageHeader } from "@/components/ui/page-header";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { routes } from "@/lib/routes";
import type { ExperienceView } from "@/lib/vae/request/experience";
import { CandidacyCrumbs } from "./candidacy-crumbs";
import { ExperienceForm } from "./experience-form";

type Props = {
  candidacy: { id: string; number: string | null };
  experience: ExperienceView | null;
  constraints: FormConstraints<"jobTitle" | "employer" | "startedOn" | "activities">;
};

/** An experience of a request being prepared: one to add, or one to change. */
export function ExperiencePage({ candidacy, experience, constraints }: Props) {
  const { id } = candidacy;
  const title = experience ? "Modifier une expérience" : "Ajouter une expérience";
  return (
    <>
      <CandidacyCrumbs
        candidacy={candidacy}
        under={{ label: "Vos expériences", href: routes.candidacyExperiences(id) }}
        page={title}
      />
      <PageHeader title={title} />
      <ExperienceForm candidacyId={id} experience={experience} constraints={constraints} />
    </>
  );
}
