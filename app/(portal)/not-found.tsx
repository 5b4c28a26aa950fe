import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Page introuvable" };

/** Inside the frame of the space: its navigation stays at hand. */
export default function PortalNotFound() {
  return (
    <div className="py-10">
      <PageHeader
        eyebrow="Page introuvable"
        title="Il n’y a rien à cette adresse"
        lead="L’adresse est peut-être incomplète, ou la page ne vous est pas ouverte avec le compte que vous utilisez. Si un message du portail vous a conduit ici, connectez-vous avec l’adresse qui l’a reçu."
      />
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={routes.start}>Aller à mon espace</ButtonLink>
      </div>
    </div>
  );
}
