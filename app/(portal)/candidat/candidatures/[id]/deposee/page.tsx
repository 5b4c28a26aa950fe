import { notFound } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { NextAction } from "@/components/ui/next-action";
import { PageHeader } from "@/components/ui/page-header";
import { CandidacyCrumbs } from "@/components/vae/candidacy-crumbs";
import { requireActor } from "@/lib/auth/session";
import { candidacyTitle } from "@/lib/candidacies/candidacy-title.queries";
import { clockOf } from "@/lib/candidacies/candidacy-view";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { formatDay, formatInstant } from "@/lib/shared/calendar";
import { getVaePage } from "@/lib/vae/vae-dossier.queries";

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = ({ params }: Props) => candidacyTitle("Demande déposée", params);

export default async function SubmittedPage({ params }: Props) {
  const { id } = await params;
  const page = await getVaePage(await requireActor(), id, "readAsCandidate", clock.now());
  if (!page?.dossier || !page.candidacy.submittedAt) notFound();
  const { candidacy, dossier } = page;
  const silence = clockOf(candidacy, "ADMISSIBILITY_SILENCE");
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Demande déposée" />
      <PageHeader
        title="Votre demande est déposée"
        lead={`Elle porte le numéro ${candidacy.number}.`}
      />
      <NextAction
        title="Aucune action n’est attendue de votre part"
        action={
          <ButtonLink href={routes.candidateCandidacy(id)} tone="inverse">
            Suivre ma demande
          </ButtonLink>
        }
      >
        <p>
          Le secrétariat étudie votre demande.
          {silence && ` Sans réponse au ${formatDay(silence.dueOn)}, elle sera recevable.`}
        </p>
      </NextAction>
      <Card title="Ce qui a été déposé">
        <DescriptionList
          items={[
            { term: "Numéro", value: candidacy.number },
            {
              term: "Déposée le",
              value: candidacy.submittedAt && formatInstant(candidacy.submittedAt),
            },
            {
              term: "Empreinte",
              value: <code className="text-sm break-all">{dossier.contentHash}</code>,
            },
          ]}
        />
        {dossier.receipt && (
          <ButtonLink href={routes.file(dossier.receipt.id)} download tone="ghost" icon="download">
            Télécharger le récépissé
          </ButtonLink>
        )}
      </Card>
    </>
  );
}
