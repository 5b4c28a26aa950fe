import { ButtonLink } from "@/components/ui/button";
import { routes } from "@/lib/routes";
import { CertificateDrawing } from "./certificate-drawing";
import type { CertificationProps } from "./certification";

export function Hero({ version }: CertificationProps) {
  return (
    <section className="border-b border-line bg-[linear-gradient(180deg,var(--color-brand-tint),var(--color-paper))]">
      <div className="mx-auto grid max-w-wide items-center gap-10 px-[clamp(1rem,4vw,3rem)] py-10 sm:py-16 lg:grid-cols-[1.35fr_1fr]">
        <div className="space-y-6">
          <p className="font-semibold text-accent">
            Assurance · relation clientèle · souscription et indemnisation
          </p>
          <h1 className="text-[clamp(2rem,1.4rem+3vw,3.25rem)]/[1.1]">
            Ce métier, vous le faites déjà. Faites-le reconnaître.
          </h1>
          <p className="text-lg text-soft">
            Le CQP {version.title} atteste, dans toute la branche et au niveau national, des
            compétences de celles et ceux qui conseillent, assurent et indemnisent. Il s’obtient par
            l’expérience ou dans votre entreprise.
          </p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink href={routes.register} icon="arrowRight">
              Faire une demande de VAE
            </ButtonLink>
            <ButtonLink href={routes.signIn()} tone="ghost">
              Se connecter
            </ButtonLink>
          </div>
        </div>
        <CertificateDrawing version={version} />
      </div>
    </section>
  );
}
