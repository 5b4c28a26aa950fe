import type { Metadata } from "next";
import { PublicPage } from "@/components/layout/public-page";
import { Contact } from "@/components/public/contact";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { getPublicSettings } from "@/lib/settings/setting.queries";

export const metadata: Metadata = { title: "Accessibilité" };

export default async function AccessibilityPage() {
  const settings = await getPublicSettings();
  return (
    <PublicPage narrow>
      <PageHeader title="Accessibilité" lead="Ce portail doit pouvoir servir à tout le monde." />
      <div className="prose-flow">
        <Notice tone="warning" title="Non vérifié par un tiers">
          <p>
            Aucun organisme indépendant n’a encore contrôlé ce portail. Nous ne déclarons donc pas
            de taux de conformité au référentiel général d’amélioration de l’accessibilité (RGAA).
          </p>
        </Notice>
        <h2>Ce que nous avons fait</h2>
        <ul>
          <li>Toutes les pages se parcourent au clavier, et l’élément actif se voit.</li>
          <li>
            Les formulaires s’envoient sans JavaScript ; chaque erreur est dite en tête de page et
            auprès du champ, celle d’un fichier auprès du champ seulement.
          </li>
          <li>
            Un état n’est jamais indiqué par sa seule couleur : une icône et un mot l’accompagnent.
          </li>
          <li>
            Les contrastes des textes et des champs sont contrôlés à chaque modification du portail.
          </li>
          <li>Les pages se lisent sur un téléphone et agrandies à 400 %.</li>
          <li>Les documents remis en PDF sont balisés pour les lecteurs d’écran.</li>
        </ul>
        <p>
          Nous visons les règles internationales WCAG 2.2 au niveau AA ; des contrôles automatiques
          passent sur chaque page. Ils ne trouvent pas tout.
        </p>
        <h2>Une difficulté ?</h2>
        <p>
          Dites-nous ce que vous cherchiez à faire et ce qui vous a arrêté : le secrétariat vous
          répondra et, s’il le faut, vous remettra le document ou recueillera votre demande
          autrement.
        </p>
        <Contact settings={settings} />
        <h2>Si nous ne répondons pas</h2>
        <p>
          Vous pouvez vous adresser au{" "}
          <a href="https://formulaire.defenseurdesdroits.fr/">Défenseur des droits</a>, en ligne,
          auprès de son délégué dans votre département, ou par courrier gratuit : Défenseur des
          droits, Libre réponse 71120, 75342 Paris Cedex 07.
        </p>
      </div>
    </PublicPage>
  );
}
