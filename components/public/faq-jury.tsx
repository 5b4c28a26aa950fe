import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { routes } from "@/lib/routes";
import { vaeSteps, workplaceSteps } from "./route-steps";
import { Steps } from "./steps";

export function TheChoice() {
  return (
    <>
      <p>
        Celle qui ressemble à votre situation : la VAE part de l’expérience que vous avez déjà,
        l’évaluation en situation de travail passe par votre employeur. La certification est la
        même, et le même jury décide.
      </p>
      <p>
        <Link href={routes.chooseRoute}>Choisir en quatre questions</Link>
      </p>
    </>
  );
}

export function TheWorkplaceRoute() {
  return (
    <>
      <p>
        Vous êtes en poste : ce que vous savez faire s’observe dans votre travail. Un comité
        d’évaluation, constitué dans l’entreprise pour cela, s’en charge ; le jury paritaire
        national décide.
      </p>
      <Steps steps={workplaceSteps} />
    </>
  );
}

export function TheVaeRoute() {
  return (
    <>
      <p>
        La validation des acquis de l’expérience (VAE) donne tout ou partie d’une certification à
        qui en a acquis les compétences par son expérience, professionnelle ou non. Vous pouvez
        viser le CQP entier ou un seul bloc.
      </p>
      <Steps steps={vaeSteps} />
      <p>
        <Link href={routes.register}>Faire une demande de VAE</Link>
      </p>
    </>
  );
}

export function TheJury() {
  return (
    <>
      <p>
        Le jury est issu de la commission paritaire nationale de la formation professionnelle et de
        l’emploi (CPNFPE). On y siège aussi longtemps qu’on est membre de la commission. Il réunit :
      </p>
      <ul>
        <li>
          un représentant de chaque organisation syndicale de salariés représentative dans la
          branche ;
        </li>
        <li>autant de représentants des organisations d’employeurs ;</li>
        <li>un président ou une présidente, que le jury choisit parmi ses membres.</li>
      </ul>
      <p>
        Chaque organisation peut désigner un suppléant ; il ne siège que si le titulaire qu’il
        remplace est absent. La présidence change de collège chaque année : un an pour la délégation
        des employeurs, un an pour celle des salariés.
      </p>
      <p>
        Les délibérations sont confidentielles. Le jury est souverain : lui seul apprécie les
        compétences, et personne ne peut décider à sa place.
      </p>
    </>
  );
}

export function TheDecisions() {
  return (
    <DescriptionList
      items={[
        {
          term: "Validation totale",
          value: "Vous obtenez le CQP : un certificat (parchemin) vous est délivré.",
        },
        {
          term: "Validation partielle",
          value:
            "Un ou plusieurs blocs sont validés. Ils vous sont acquis définitivement, avec une attestation pour chacun.",
        },
        {
          term: "Absence de validation",
          value:
            "Aucun bloc n’est validé cette fois. Le jury dit pourquoi, et vous pouvez vous représenter.",
        },
      ]}
    />
  );
}

export function WhenOneDoesNotPass() {
  return (
    <>
      <h3>Aucun bloc n’a été validé</h3>
      <p>
        Vous pouvez présenter un nouveau dossier de validation, par l’évaluation en situation de
        travail ou par la VAE, quelle que soit la voie choisie la première fois.
      </p>
      <h3>Une partie des blocs a été validée</h3>
      <p>
        Ce que vous avez reste à vous. Vous présentez un dossier pour ce qui manque seulement, là
        encore par la voie de votre choix.
      </p>
    </>
  );
}
