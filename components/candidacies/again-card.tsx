import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { routes } from "@/lib/routes";

/** How to go for the blocks still missing, by either route. */
export function AgainCard() {
  return (
    <Card title="Obtenir les blocs qui manquent">
      <p>
        Les blocs acquis le sont définitivement. Pour les autres, vous avez le choix entre les deux
        voies, quelle que soit celle que vous avez suivie :
      </p>
      <ul className="list-disc space-y-1 ps-5">
        <li>
          <strong>par la VAE</strong>, en ouvrant une nouvelle candidature pour les seuls blocs
          manquants ; si votre recevabilité est encore valable, vous pouvez la reprendre ;
        </li>
        <li>
          <strong>dans votre entreprise</strong>, si votre employeur vous inscrit à une évaluation
          en situation de travail : demandez-le-lui, vous n’aurez qu’à confirmer.
        </li>
      </ul>
      <ButtonLink href={routes.newCandidacy} icon="plus">
        Préparer une nouvelle candidature
      </ButtonLink>
    </Card>
  );
}
