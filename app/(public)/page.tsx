import { BlocksList } from "@/components/public/blocks-list";
import { countBlocks, registerSentence } from "@/components/public/certification";
import { Hero } from "@/components/public/hero";
import { JuryStrip } from "@/components/public/jury-strip";
import { Occupation } from "@/components/public/occupation";
import { Section } from "@/components/public/section";
import { TwoRoutes } from "@/components/public/two-routes";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { getShownCertification } from "@/lib/certifications/certification.queries";
import { clock } from "@/lib/platform/clock";
import { routes } from "@/lib/routes";

export default async function HomePage() {
  const version = await getShownCertification(clock.now());
  return (
    <>
      <Hero version={version} />
      <Section
        title="Deux voies, une même certification"
        lead="Choisissez celle qui ressemble à votre situation ; vous pourrez passer de l’une à l’autre."
      >
        <TwoRoutes
          vaeAction={<ButtonLink href={routes.register}>Faire une demande de VAE</ButtonLink>}
          workplaceAction={
            <p className="text-sm text-muted">
              L’inscription se fait par votre employeur : parlez-en à vos ressources humaines.
              Invitation reçue ? <Link href={routes.signIn()}>Connectez-vous</Link>.
            </p>
          }
        />
        <p className="mt-6">
          <ButtonLink href={routes.chooseRoute} tone="ghost" icon="arrowRight">
            Laquelle pour moi ?
          </ButtonLink>
        </p>
      </Section>
      <Section title="Le métier">
        <Occupation version={version} />
      </Section>
      <JuryStrip />
      <Section
        title={`Le CQP, en ${countBlocks(version.blocks.length)}`}
        lead={`${version.ruleSentence} Un bloc validé reste acquis pour la vie.`}
      >
        <BlocksList version={version} />
        <p className="mt-6 text-sm text-soft">{registerSentence(version)}</p>
      </Section>
      <Section
        title="On vous a présenté un certificat ?"
        lead="Le code qu’il porte, ou son code QR, suffit pour savoir s’il est authentique et toujours valable. Aucun compte n’est nécessaire."
      >
        <ButtonLink href={routes.verify} tone="ghost" icon="seal">
          Vérifier un certificat
        </ButtonLink>
      </Section>
    </>
  );
}
