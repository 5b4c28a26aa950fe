import { Link } from "@/components/ui/link";
import { routes } from "@/lib/routes";
import type { CertificationProps } from "./certification";

/** What does not depend on the route. */
export function CommonGround({ version }: CertificationProps) {
  return (
    <section aria-labelledby="commun" className="prose-flow">
      <h2 id="commun">Ce qui est pareil par les deux</h2>
      <ul>
        <li>
          La certification : le même CQP, sous le même numéro {version.rncpCode}, au niveau{" "}
          {version.level}. {version.ruleSentence}
        </li>
        <li>Un bloc validé l’est pour la vie, et compte quand vous demandez ce qui manque.</li>
        <li>
          Le jury paritaire seul décide, bloc par bloc :{" "}
          <Link href={routes.faqEntry("jury")}>qui le compose</Link>.
        </li>
        <li>
          Une voie ne ferme pas l’autre : un bloc peut venir de l’une et le suivant de l’autre. Un
          même bloc ne se demande pas par les deux à la fois.
        </li>
      </ul>
    </section>
  );
}
