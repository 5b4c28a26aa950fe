import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Actions, Dossier, Empty, States } from "@/components/catalogue/displays";
import { FormStates } from "@/components/catalogue/form-states";
import { Lists } from "@/components/catalogue/lists";
import { Specimen } from "@/components/catalogue/specimen";
import { Breadcrumb } from "@/components/layout/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { StateBadge } from "@/components/ui/state-badge";
import { isDevelopment } from "@/lib/platform/env";
import { routes } from "@/lib/routes";

export const metadata: Metadata = { title: "Aperçu des composants" };

/** Every component in every state, for those who build the portal: under `npm run dev` only. */
export default function CataloguePage() {
  if (!isDevelopment) notFound();
  return (
    <main id="main" className="mx-auto max-w-page px-[clamp(1rem,4vw,3rem)] py-8">
      <Breadcrumb crumbs={[{ label: "Accueil", href: routes.home }, { label: "Aperçu" }]} />
      <PageHeader
        eyebrow="Développement"
        title="Aperçu des composants"
        state={<StateBadge tone="info">À jour</StateBadge>}
      />
      <Dossier />
      <Actions />
      <States />
      <Lists />
      <Empty />
      <Specimen name="Champs de formulaire">
        <FormStates />
      </Specimen>
    </main>
  );
}
