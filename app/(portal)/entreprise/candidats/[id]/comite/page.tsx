import { CommitteeForm } from "@/components/assessments/committee/committee-form";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { endAssessmentSchema } from "@/lib/assessments/transmission/ending.schema";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { getCommitteeForm } from "@/lib/companies/dossier.queries";
import { constraintsOf } from "@/lib/platform/actions/constraints";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { routes } from "@/lib/routes";

type Props = { params: Promise<{ id: string }> };

const committee = pageById(getCommitteeForm, (page) => dossierTitle("Comité d’évaluation", page));

export const generateMetadata = committee.metadata;

export default async function CommitteePage(props: Props) {
  const form = await committee.open(props);
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Candidats", href: routes.companyCandidates },
          { label: form.name, href: routes.companyCandidate(form.id) },
          { label: "Comité d’évaluation" },
        ]}
      />
      <PageHeader
        eyebrow={`Candidature ${form.number}`}
        title="Comité d’évaluation"
        lead={`Au moins ${form.minimum} personnes de votre équipe, dont une préside. La personne évaluée n’y siège pas.`}
      />
      <div className="max-w-measure space-y-6">
        {form.event === "changeCommittee" && (
          <Notice tone="warning">
            <p>
              Les niveaux et commentaires déjà saisis sont gardés. Les signatures déjà données ne
              compteront plus.
            </p>
          </Notice>
        )}
        {form.members.length < form.minimum && (
          <Notice tone="warning" title="Votre équipe est trop petite">
            <p>Invitez d’abord des évaluateurs : ils peuvent être choisis dès leur invitation.</p>
            <ButtonLink href={routes.companyTeam} tone="ghost">
              Ouvrir l’équipe
            </ButtonLink>
          </Notice>
        )}
        <CommitteeForm {...form} reason={constraintsOf(endAssessmentSchema).reason} />
      </div>
    </>
  );
}
