import { ButtonLink } from "@/components/ui/button";
import { NextAction } from "@/components/ui/next-action";
import { PageHeader } from "@/components/ui/page-header";
import { DepositCard } from "@/components/vae/dossier/deposit-card";
import { CandidacyCrumbs } from "@/components/vae/request/candidacy-crumbs";
import { dossierTitle } from "@/lib/candidacies/candidacy.labels";
import { clockOf } from "@/lib/candidacies/view";
import { pageById } from "@/lib/platform/auth/page-by-id";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import { getSubmittedRequest } from "@/lib/vae/dossier/dossier.queries";

type Props = { params: Promise<{ id: string }> };

const submitted = pageById(getSubmittedRequest, ({ candidacy }) =>
  dossierTitle("Demande déposée", candidacy),
);

export const generateMetadata = submitted.metadata;

export default async function SubmittedPage(props: Props) {
  const { candidacy, dossier } = await submitted.open(props);
  const { id } = candidacy;
  const [receipt, former] = dossier.receipts;
  const silence = clockOf(candidacy, "ADMISSIBILITY_SILENCE");
  return (
    <>
      <CandidacyCrumbs candidacy={candidacy} page="Demande déposée" />
      <PageHeader
        title={former ? "Votre demande complétée est déposée" : "Votre demande est déposée"}
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
      <div className="space-y-6">
        <DepositCard
          number={candidacy.number}
          dates={[
            { term: "Déposée le", at: candidacy.submittedAt },
            ...(former ? [{ term: "Complétée le", at: receipt?.createdAt ?? null }] : []),
          ]}
          hash={dossier.contentHash}
          receipts={dossier.receipts}
          printed={{ words: "Télécharger ma demande", file: dossier.forms[0] }}
        />
      </div>
    </>
  );
}
