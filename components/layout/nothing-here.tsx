import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/lib/routes";

/** An address without a page, or without one for this person; the frame around it keeps their navigation. */
export function NothingHere() {
  return (
    <div className="py-10">
      <PageHeader
        eyebrow="Page introuvable"
        title="Il n’y a rien à cette adresse"
        lead="L’adresse est peut-être incomplète, ou la page ne vous est pas ouverte avec le compte que vous utilisez. Si un message du portail vous a conduit ici, connectez-vous avec l’adresse qui l’a reçu."
      />
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={routes.start}>Aller à mon espace</ButtonLink>
        <ButtonLink href={routes.help} tone="ghost">
          Aide et plan du portail
        </ButtonLink>
      </div>
    </div>
  );
}
