import type { Metadata } from "next";
import Link from "next/link";
import { HeldBlocks, OwnCandidacies } from "@/components/candidacies/own-candidacies";
import { ButtonLink } from "@/components/ui/button";
import { Card, Cards } from "@/components/ui/card";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/auth/session";
import { listHeldBlocks, listOwnCandidacies } from "@/lib/candidacies/own-candidacies.queries";
import { fullName } from "@/lib/candidates/candidate";
import { getOwnIdentity } from "@/lib/candidates/identity.queries";
import { routes } from "@/lib/routes";

export const metadata: Metadata = {
  title: { absolute: "Mes candidatures · Espace candidat · CQP CRCA" },
};

export default async function CandidateHomePage() {
  const actor = await requireActor();
  const [candidacies, blocks, identity] = await Promise.all([
    listOwnCandidacies(actor),
    listHeldBlocks(actor),
    getOwnIdentity(actor),
  ]);
  return (
    <>
      <PageHeader
        title="Mes candidatures"
        lead="Vos démarches pour obtenir le CQP Chargé(e) de relation clientèle assurance."
        actions={
          <ButtonLink href={routes.newCandidacy} icon="plus">
            Nouvelle candidature
          </ButtonLink>
        }
      />
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
      </div>
    </>
  );
}
