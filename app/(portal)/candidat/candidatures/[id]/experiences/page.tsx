import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { ExperienceActs } from "@/components/vae/request/experience-acts";
import { ExperienceList } from "@/components/vae/request/experience-list";
import { routes } from "@/lib/routes";
import { ownVaePage } from "@/lib/vae/dossier/own-page.queries";

type Props = { params: Promise<{ id: string }> };

const own = ownVaePage("Vos expériences", ["writeRequest"]);

export const generateMetadata = own.metadata;

export default async function ExperiencesPage(props: Props) {
  const { candidacy, dossier } = await own.open(props);
  const { id } = candidacy;
  const { experiences } = dossier;
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Vos expériences" />
      <PageHeader
        title="Vos expériences"
        lead="Les activités en rapport direct avec le métier, de la plus récente à la plus ancienne. Aucune durée minimale n’est exigée."
        actions={
          <ButtonLink href={routes.candidacyExperience(id, "nouvelle")} icon="plus">
            Ajouter une expérience
          </ButtonLink>
        }
      />
      <div className="space-y-6">
        <Card title="Expériences déclarées">
          <ExperienceList
            experiences={experiences}
            proofs={dossier.proofs}
            sought={dossier.sought}
            acts={(experience, place) => (
              <ExperienceActs
                candidacyId={id}
                experience={experience}
                isFirst={place === 0}
                isLast={place === experiences.length - 1}
              />
            )}
          />
        </Card>
        <ButtonLink href={routes.candidateCandidacy(id)} tone="ghost" icon="arrowLeft">
          Revenir à la demande
        </ButtonLink>
      </div>
    </>
  );
}
