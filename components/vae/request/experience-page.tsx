import { ConfirmBlock } from "@/components/form/confirm-block";
import { UploadForm } from "@/components/form/upload-form";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import type { FileView } from "@/lib/candidacies/view";
import type { UploadRefused } from "@/lib/platform/form/form-state";
import { routes } from "@/lib/routes";
import type { ExperienceView } from "@/lib/vae/request/experience";
import { removeExperienceAction } from "@/lib/vae/request/experience.actions";
import { acceptedProofs, experienceStatusLabels } from "@/lib/vae/request/experience.labels";
import { CandidacyCrumbs } from "./candidacy-crumbs";
import type { ExperienceConstraints } from "./experience-fields";
import { ExperienceForm } from "./experience-form";

type Props = {
  candidacy: { id: string; number: string | null };
  experience: ExperienceView | null;
  proofs: readonly FileView[];
  constraints: ExperienceConstraints;
  refusal: UploadRefused | null;
};

/** An experience of a request being prepared: one to add, or one to change with what proves it. */
export function ExperiencePage({ candidacy, experience, proofs, constraints, refusal }: Props) {
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
      <div className="space-y-10">
        <ExperienceForm
          candidacyId={id}
          experience={experience}
          proofs={proofs}
          constraints={constraints}
        />
        {experience && (
          <Card title="Joindre un justificatif de cette expérience">
            <p>
              <strong>{experienceStatusLabels[experience.status]}</strong> :{" "}
              {acceptedProofs[experience.status]}
            </p>
            <UploadForm
              action={routes.upload("justificatif")}
              fields={{ candidacyId: id, experienceId: experience.id }}
              label="Votre justificatif"
              refusal={refusal}
            />
          </Card>
        )}
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
