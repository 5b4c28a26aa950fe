import type { Metadata } from "next";
import { PublicPage } from "@/components/layout/public-page";
import { Contact, shownSetting } from "@/components/public/contact";
import { PurposesTable } from "@/components/public/privacy-tables";
import { TermsTable } from "@/components/retention/terms";
import { PageHeader } from "@/components/ui/page-header";
import { getPublicTerms } from "@/lib/retention/term.queries";
import { getPublicSettings } from "@/lib/settings/setting.queries";

export const metadata: Metadata = { title: "Données personnelles" };

export default async function PrivacyPage() {
  const [settings, standing] = await Promise.all([getPublicSettings(), getPublicTerms()]);
  return (
    <PublicPage>
      <PageHeader
        title="Données personnelles"
        lead="Ce que le portail sait de vous, pourquoi, combien de temps, et ce que vous pouvez demander."
      />
      <div className="prose-flow">
        <p>Responsable du traitement : {shownSetting(settings, "body.name")}.</p>
        <h2>Pourquoi vos données sont traitées</h2>
        <PurposesTable />
        <h2>Qui les voit</h2>
        <ul>
          <li>Le secrétariat de la commission, pour instruire votre dossier.</li>
          <li>
            Les membres du jury qui examinent votre candidature, une fois qu’ils ont déclaré n’avoir
            aucun lien avec vous. Ils ne voient ni votre pièce d’identité ni vos coordonnées.
          </li>
          <li>
            Votre entreprise et son comité d’évaluation, pour la seule évaluation en situation de
            travail. Une demande de VAE ne lui est jamais montrée.
          </li>
          <li>
            Toute personne qui tient votre certificat entre les mains et en vérifie le code : elle
            lit ce qui y est imprimé, et rien de plus.
          </li>
        </ul>
        <p>
          Chaque lecture d’un dossier par le secrétariat, une entreprise ou le jury est notée. Vous
          voyez dans votre espace quand, en quelle qualité et quoi&nbsp;; le délégué à la protection
          des données lit ce journal, et aucun dossier.
        </p>
        <p>Vos données ne sont ni vendues, ni utilisées pour vous démarcher.</p>
        <h2>Combien de temps elles sont gardées</h2>
        <TermsTable standing={standing} />
        <p>
          Un brouillon n’est effacé qu’après un message qui vous l’annonce. Un dossier est gardé
          plus longtemps tant que vous avez une autre candidature en cours ou qu’une recevabilité
          datée peut encore vous servir.
        </p>
        <p>
          Restent, sans limite fixée, votre identité, les décisions et leurs motifs, les
          procès-verbaux signés, les blocs que vous avez acquis et le registre des
          certificats&nbsp;: ils font la preuve de votre certification.
        </p>
        <p>
          La copie de votre pièce d’identité est effacée dès que votre identité est vérifiée et la
          décision sur votre demande rendue.
        </p>
        <h2>Vos droits</h2>
        <p>
          Vous pouvez demander à voir vos données, à les faire corriger, à en limiter l’usage, à les
          effacer quand plus rien n’oblige à les garder, et vous opposer à un traitement fondé sur
          l’intérêt légitime. Une décision du jury signée ne s’efface pas : elle fait la preuve de
          votre certification.
        </p>
        <p>Délégué à la protection des données : {shownSetting(settings, "body.dpo")}.</p>
        <Contact settings={settings} />
        <p>
          Si la réponse ne vous convient pas, vous pouvez saisir la{" "}
          <a href="https://www.cnil.fr/fr/plaintes">
            Commission nationale de l’informatique et des libertés (CNIL)
          </a>
          .
        </p>
        <h2>Cookies</h2>
        <p>
          Le portail ne dépose que ceux dont il a besoin pour vous garder connecté et protéger vos
          envois. Il ne mesure pas votre navigation et ne fait appel à aucun service extérieur.
        </p>
      </div>
    </PublicPage>
  );
}
