import { ConfirmBlock } from "@/components/form/confirm-block";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/lib/routes";
import type { ExperienceView } from "@/lib/vae/request/experience";
import { removeExperienceAction } from "@/lib/vae/request/experience.actions";
import { CandidacyCrumbs } from "./candidacy-crumbs";
import type { ExperienceConstraints } from "./experience-fields";
import { ExperienceForm } from "./experience-form";
import type { Showing } from "./shown-competencies";

type Props = {
  candidacy: { id: string; number: string | null; blocks: Showing["blocks"] };
  experience: ExperienceView | null;
  sought: Showing["sought"];
  constraints: ExperienceConstraints;
};

/** An experience of a request being prepared: one to add, or one to change. */
export function ExperiencePage({ candidacy, experience, sought, constraints }: Props) {
  const { id } = candidacy;
  const title = experience ? "Modifier une expérience" : "Ajouter une expérience";
  return (
    <>
      <CandidacyCrumbs
        candidacy={candidacy}
        under={{ label: "Vos expériences", href: routes.candidacyExperiences(id) }}
        page={title}
      />
      <PageHeader
        title={title}
        actions={
          experience && (
            <ButtonLink href={routes.experienceProofs(id, experience.id)} tone="ghost">
              Ses justificatifs
            </ButtonLink>
          )
        }
      />
      <div className="space-y-10">
        <ExperienceForm
          candidacyId={id}
          experience={experience}
          showing={{ blocks: candidacy.blocks, sought }}
          constraints={constraints}
        />
        {experience && (
          <ConfirmBlock
            action={removeExperienceAction}
            fields={{ candidacyId: id, id: experience.id, version: experience.version }}
            label="Supprimer cette expérience"
            consequence={
              <p>
                Elle disparaît de votre demande. Vous pourrez la saisir de nouveau avant le dépôt.
              </p>
            }
          />
        )}
      </div>
    </>
  );
}
