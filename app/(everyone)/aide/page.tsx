import type { Metadata } from "next";
import { Contact } from "@/components/public/contact";
import { SiteMap } from "@/components/spaces/site-map";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { isSignedIn } from "@/lib/platform/actor/actor";
import { getActorIfThere } from "@/lib/platform/auth/session";
import { routes } from "@/lib/routes";
import { getPublicSettings } from "@/lib/settings/setting.queries";
import { siteMap } from "@/lib/spaces/site-map";
import { spacesOf } from "@/lib/spaces/space";

export const metadata: Metadata = { title: "Aide et plan du portail" };

export default async function HelpPage() {
  const actor = await getActorIfThere();
  const settings = await getPublicSettings();
  const spaces = isSignedIn(actor) ? spacesOf(actor) : null;
  return (
    <>
      <PageHeader
        title="Aide et plan du portail"
        lead="À qui vous adresser, et à quoi sert chaque page."
      />
      <div className="space-y-6">
        <Card title="Nous joindre">
          <p>
            Le secrétariat de la commission répond aux questions sur la certification et sur votre
            dossier. Donnez-lui le numéro du dossier ; n’envoyez ni mot de passe ni pièce d’identité
            par courriel.
          </p>
          <Contact settings={settings} />
          <p>
            Beaucoup de réponses sont déjà dans les{" "}
            <Link href={routes.faq}>questions fréquentes</Link>.
          </p>
        </Card>
        <SiteMap sections={siteMap(spaces)} />
      </div>
    </>
  );
}
