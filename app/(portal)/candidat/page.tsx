import type { Metadata } from "next";
import { OwnCandidacies, OwnNextActions } from "@/components/candidacies/own-candidacies";
import { AcquiredBlocks } from "@/components/candidates/acquired-blocks";
import { ResultStep } from "@/components/dossiers/result-step";
import { Contact } from "@/components/public/contact";
import { ButtonLink } from "@/components/ui/button";
import { Card, Cards } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { listOwnCandidacies } from "@/lib/candidacies/lists/own.queries";
import { isDecided } from "@/lib/candidacies/phase";
import { listHeldBlocks } from "@/lib/candidates/acquired-block.queries";
import { fullName } from "@/lib/candidates/candidate";
import { listOwnResults } from "@/lib/dossiers/own.queries";
import { type OwnResult, toldAtHome } from "@/lib/dossiers/own-result";
import { getOwnIdentity } from "@/lib/identity/identity.queries";
import { ownOutcomeLabels } from "@/lib/juries/minutes/result.labels";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { portalName, portalTitle } from "@/lib/platform/shared/portal";
import { routes } from "@/lib/routes";
import { getPublicSettings } from "@/lib/settings/setting.queries";

export const metadata: Metadata = {
  title: { absolute: `Mes candidatures · Espace candidat · ${portalName}` },
};

export default async function CandidateHomePage() {
  const actor = await requireActor();
  const [candidacies, blocks, identity, settings] = await Promise.all([
    listOwnCandidacies(actor),
    listHeldBlocks(actor),
    getOwnIdentity(actor),
    getPublicSettings(),
  ]);
  const decided = candidacies.filter(({ state }) => isDecided(state));
  const results = await listOwnResults(actor, decided, clock.now());
  const isLeft = results.length === 0 || results.some(({ wayOn }) => wayOn !== null);
  return (
    <>
      <PageHeader
        title="Mes candidatures"
        lead={`Vos démarches pour obtenir le ${portalTitle}.`}
        actions={
          candidacies.length > 0 &&
          isLeft && (
            <ButtonLink href={routes.newCandidacy} tone="ghost" icon="plus">
              Nouvelle candidature
            </ButtonLink>
          )
        }
      />
      {toldAtHome(results, candidacies[0]?.id).map((own) => (
        <ResultStep key={own.result.candidacyId} own={own} away />
      ))}
      <OwnNextActions candidacies={candidacies} />
      <div className="space-y-6">
        <Card title="Candidatures">
          <OwnCandidacies candidacies={candidacies} states={outcomeLabelsOf(results)} />
        </Card>
        <Cards>
          <Card title="Blocs acquis">
            <AcquiredBlocks blocks={blocks} />
          </Card>
          <Card title="Mon identité">
            {identity ? (
              <p>
                {fullName(identity)}.{" "}
                <Link href={routes.candidateIdentity()}>Voir mon identité</Link>
              </p>
            ) : (
              <>
                <p>
                  Votre état civil est nécessaire pour ouvrir une candidature et, plus tard, pour
                  délivrer votre certificat.
                </p>
                <ButtonLink href={routes.candidateIdentity()} tone="ghost" icon="user">
                  Indiquer mon identité
                </ButtonLink>
              </>
            )}
          </Card>
        </Cards>
        <Card title="Une question sur votre dossier ?">
          <p>Le secrétariat vous répond. Rappelez le numéro de votre candidature.</p>
          <Contact settings={settings} />
        </Card>
      </div>
    </>
  );
}

const outcomeLabelsOf = (results: readonly OwnResult[]) =>
  new Map(results.map(({ result }) => [result.candidacyId, ownOutcomeLabels[result.outcome]]));
