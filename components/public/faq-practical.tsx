import { Link } from "@/components/ui/link";
import { MAX_UPLOAD_SIZE } from "@/lib/platform/form/upload-limit";
import { routes } from "@/lib/routes";
import type { SettingsProps } from "./contact";

export function TheCost({ settings }: SettingsProps) {
  return (
    <>
      <p className="whitespace-pre-line">
        {settings["faq.cost"] ||
          "Le tarif est fixé par la commission. Demandez-le au secrétariat avant de vous engager."}
      </p>
      <p>
        En situation de travail, c’est votre entreprise qui vous inscrit : parlez-en à vos
        ressources humaines.
      </p>
      <p>
        Pour une VAE, le compte personnel de formation (CPF, article L. 6323-6 du code du travail)
        et le plan de développement des compétences de votre employeur peuvent payer les frais de la
        procédure et de l’accompagnement.
      </p>
    </>
  );
}

export function TheDuration() {
  return (
    <>
      <p>Par la VAE, les délais sont ceux du code du travail (articles L. 6412-2 et R. 6412-5) :</p>
      <ul>
        <li>
          deux mois au plus, à compter d’une demande complète, pour savoir si elle est recevable ;
        </li>
        <li>le temps qu’il vous faut pour écrire votre dossier de validation ;</li>
        <li>un entretien avant la fin du troisième mois qui suit le dépôt de ce dossier ;</li>
        <li>quinze jours après le jury pour recevoir le résultat.</li>
      </ul>
      <p>
        En situation de travail, la durée de l’évaluation dépend de votre entreprise ; le jury
        examine votre dossier à la session qui suit.
      </p>
    </>
  );
}

export function TheDocuments() {
  return (
    <>
      <p>Pour une demande de VAE :</p>
      <ul>
        <li>une pièce d’identité en cours de validité ;</li>
        <li>
          pour chaque expérience, ce qui la prouve : certificat de travail, bulletins de salaire,
          contrat, attestation d’une association, extrait d’immatriculation d’une entreprise ;
        </li>
        <li>vos attestations de formation, vos certifications et les blocs que vous avez déjà.</li>
      </ul>
      <p>
        Un document dans une autre langue se joint avec sa traduction en français. Le portail reçoit
        les fichiers PDF, JPEG et PNG, {MAX_UPLOAD_SIZE} au plus chacun : une photo lisible suffit.
      </p>
    </>
  );
}

export function TheHelp() {
  return (
    <>
      <p>
        L’accompagnement n’est pas obligatoire. Si vous en voulez un, vous le choisissez vous-même,
        auprès d’un organisme certifié Qualiopi ; il aide à écrire le dossier et à préparer
        l’entretien, et ne siège pas au jury.
      </p>
      <p>
        Pour une question sur la procédure ou sur votre dossier, écrivez ou téléphonez au
        secrétariat : <Link href={routes.help}>nous joindre</Link>.
      </p>
    </>
  );
}

export function Disability({ settings }: SettingsProps) {
  const referent = settings["faq.disability"];
  return (
    <>
      <p>
        L’entretien et l’évaluation s’aménagent : plus de temps, un lieu accessible, du matériel, un
        interprète, une visioconférence. Dites-le dès que possible, sans avoir à donner de
        diagnostic.
      </p>
      <p>
        {referent ? (
          <>À qui le dire : {referent}.</>
        ) : (
          <>
            À qui le dire : au secrétariat,{" "}
            <Link href={routes.help}>par courriel ou téléphone</Link>.
          </>
        )}
      </p>
    </>
  );
}

export function TheLeave() {
  return (
    <p>
      Oui, si vous êtes en poste : le congé de VAE permet de s’absenter jusqu’à 48 heures de temps
      de travail par session, avec maintien de la rémunération (articles L. 6422-1 et suivants du
      code du travail). Il se demande à l’employeur, qui peut le reporter ; rien ne vous oblige à le
      prendre.
    </p>
  );
}

export function TheEmployer() {
  return (
    <>
      <p>
        Par la VAE, non, sauf si vous le lui dites : c’est votre démarche, elle demande votre
        accord, et le portail n’écrit à aucun employeur. Qui traite votre dossier est tenu au
        secret. Votre employeur l’apprend si vous lui demandez une attestation ou un congé.
      </p>
      <p>
        En situation de travail, votre entreprise vous inscrit et vous évalue. Elle suit les étapes
        jusqu’à la décision ; les motifs du jury ne sont écrits qu’à vous.
      </p>
    </>
  );
}
