import { notFound, redirect } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/candidacy-crumbs";
import { ExperienceList } from "@/components/vae/experience-list";
import { requireActor } from "@/lib/auth/session";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { getOwnVaePage } from "@/lib/vae/draft.queries";

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = ({ params }: Props) => candidacyTitle("Vos expériences", params);

export default async function ExperiencesPage({ params }: Props) {
  const { id } = await params;
  const page = await getOwnVaePage(await requireActor(), id, ["DRAFT"], clock.now());
  if (!page) notFound();
  if (page === "ELSEWHERE") redirect(routes.candidateCandidacy(id));
  const { candidacy, dossier } = page;
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
            experiences={dossier.experiences}
            editHref={(one) => routes.candidacyExperience(id, one)}
          />
        </Card>
        <ButtonLink href={routes.candidateCandidacy(id)} tone="ghost" icon="arrowLeft">
          Revenir à la demande
        </ButtonLink>
      </div>
    </>
  );
}
