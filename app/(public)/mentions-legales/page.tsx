import type { Metadata } from "next";
import { PublicPage } from "@/components/layout/public-page";
import { Contact, shownSetting } from "@/components/public/contact";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { routes } from "@/lib/routes";
import { getPublicSettings } from "@/lib/settings/setting.queries";

export const metadata: Metadata = { title: "Mentions légales" };

export default async function LegalPage() {
  const settings = await getPublicSettings();
  return (
    <PublicPage narrow>
      <PageHeader title="Mentions légales" />
      <div className="prose-flow">
        <h2>Éditeur</h2>
        <Contact settings={settings} />
        <p>Direction de la publication : {shownSetting(settings, "body.publisher")}.</p>
        <h2>Hébergement</h2>
        <p>Hébergeur : {shownSetting(settings, "body.host")}.</p>
        <h2>Contenus</h2>
        <p>
          Les textes du portail présentent la certification ; ils ne remplacent ni le référentiel
          publié, ni les décisions du jury. Vous pouvez les citer en indiquant leur source.
        </p>
        <p>
          Les polices Source Serif 4 et Source Sans 3 sont diffusées par Adobe sous licence SIL Open
          Font License 1.1.
        </p>
        <h2>Vos données</h2>
        <p>
          Voir <Link href={routes.privacy}>Données personnelles</Link> et{" "}
          <Link href={routes.accessibility}>Accessibilité</Link>.
        </p>
      </div>
    </PublicPage>
  );
}
