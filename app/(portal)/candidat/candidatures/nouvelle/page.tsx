import type { Metadata } from "next";
import { NewRequestExpiryNotice } from "@/components/candidacies/expiry/expiry-notice";
import { UncountedBlocks } from "@/components/certifications/uncounted-blocks";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { NewCandidacyForm } from "@/components/vae/request/new-candidacy-form";
import { OutlivedVersions } from "@/components/vae/request/outlived-versions";
import { theOnlyCertification } from "@/lib/certifications/certification.queries";
import { requireActor } from "@/lib/platform/auth/session";
import { clock } from "@/lib/platform/clock";
import { parisDay } from "@/lib/platform/shared/calendar";
import { readId } from "@/lib/platform/shared/fields.schema";
import { routes } from "@/lib/routes";
import { findOwnFormer, getNewCandidacy } from "@/lib/vae/request/new-candidacy.queries";

export const metadata: Metadata = { title: "Nouvelle candidature" };

type Query = { version?: string | string[]; reprise?: string | string[] };
type Props = { searchParams: Promise<Query> };

export default async function NewCandidacyPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await theOnlyCertification();
  const { version: asked, reprise } = await searchParams;
  const versionId = readId(asked);
  const now = clock.now();
  const offer = await getNewCandidacy(actor, { certificationId: id, versionId }, now);
  const former = await findOwnFormer(actor, reprise);
  const { version, hasIdentity } = offer;
  return (
    <>
      <Breadcrumb
        crumbs={[
          { label: "Mes candidatures", href: routes.candidateHome },
          { label: "Nouvelle candidature" },
        ]}
      />
      <PageHeader
        title="Nouvelle candidature"
        {...(version && {
          lead: `CQP ${version.title}, ${version.rncpCode}. Deux voies y mènent, aux mêmes conditions de jury.`,
        })}
      />
      <div className="space-y-6">
        {offer.registrationEnd && (
          <NewRequestExpiryNotice end={offer.registrationEnd} today={parisDay(now)} />
        )}
        <OutlivedVersions versions={offer.outlived} />
        <Card title="Par la validation des acquis de l’expérience (VAE)">
          {!version && (
            <EmptyState title="Aucune version du CQP n’est en vigueur">
              <p>
                Aucune nouvelle candidature ne peut être ouverte aujourd’hui. Le secrétariat vous
                renseignera.
              </p>
            </EmptyState>
          )}
          {version && !hasIdentity && (
            <>
              <p>
                Indiquez d’abord votre état civil : il est nécessaire pour ouvrir une candidature.
              </p>
              <ButtonLink href={routes.candidateIdentity(routes.newCandidacy)} icon="user">
                Indiquer mon identité
              </ButtonLink>
            </>
          )}
          {version && <UncountedBlocks blocks={offer.uncounted} rncpCode={version.rncpCode} />}
          {version && hasIdentity && (
            <NewCandidacyForm offer={offer} versionId={version.id} former={former} />
          )}
        </Card>
        <Card title="Par une évaluation dans votre entreprise">
          <p>
            C’est votre employeur qui vous inscrit, depuis son espace du portail. Vous recevez alors
            un message pour confirmer votre inscription. Parlez-en à votre responsable ou à vos
            ressources humaines.
          </p>
        </Card>
        <p>
          Vous hésitez ? <Link href={routes.chooseRoute}>Choisissez en quatre questions</Link>, sans
          que vos réponses soient gardées.
        </p>
      </div>
    </>
  );
}
