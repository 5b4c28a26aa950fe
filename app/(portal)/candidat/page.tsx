import type { Metadata } from "next";
import {
  HeldBlocks,
  OwnCandidacies,
  OwnNextActions,
} from "@/components/candidacies/own-candidacies";
import { Contact } from "@/components/public/contact";
import { ButtonLink } from "@/components/ui/button";
import { Card, Cards } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { listHeldBlocks, listOwnCandidacies } from "@/lib/candidacies/lists/own.queries";
import { fullName } from "@/lib/candidates/candidate";
import { getOwnIdentity } from "@/lib/identity/identity.queries";
import { requireActor } from "@/lib/platform/auth/session";
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
  return (
    <>
      <PageHeader
        title="Mes candidatures"
        lead={`Vos démarches pour obtenir le ${portalTitle}.`}
        actions={
          candidacies.length > 0 && (
            <ButtonLink href={routes.newCandidacy} tone="ghost" icon="plus">
              Nouvelle candidature
            </ButtonLink>
          )
        }
      />
      <OwnNextActions candidacies={candidacies} />
      <div className="space-y-6">
        <Card title="Candidatures">
          <OwnCandidacies candidacies={candidacies} />
        </Card>
        <Cards>
          <Card title="Blocs acquis">
            <HeldBlocks blocks={blocks} />
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
