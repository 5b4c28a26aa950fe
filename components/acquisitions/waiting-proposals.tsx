import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { ACQUISITIONS_ANCHOR } from "@/lib/acquisitions/prior-acquisition.labels";
import type { WaitingPerson } from "@/lib/acquisitions/prior-acquisition-view";
import { ofName } from "@/lib/platform/shared/of-name";
import { atAnchor, routes } from "@/lib/routes";

type Props = {
  persons: readonly WaitingPerson[];
  equivalences: number;
  /** In preparation, proposed and not yet published. */
  versions: readonly { id: string; name: string }[];
};

/** On the secretariat's home: what somebody else proposed and whoever reads it may confirm. */
export function WaitingProposals({ persons, equivalences, versions }: Props) {
  const own = persons.filter(({ mayConfirm }) => mayConfirm);
  if (own.length + equivalences + versions.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice title="À confirmer par une seconde personne">
        <p>
          Quelqu’un d’autre au secrétariat l’a proposé&nbsp;: ouvrez chaque page pour confirmer ou
          refuser.
        </p>
        <ul className="space-y-1">
          {own.map(({ id, name, candidacyId }) => (
            <li key={id}>
              <Link href={atAnchor(routes.secretariatCandidacy(candidacyId), ACQUISITIONS_ANCHOR)}>
                Acquis antérieur {ofName(name)}
              </Link>
            </li>
          ))}
          {equivalences > 0 && (
            <li>
              <Link href={routes.secretariatStandard}>
                {equivalences > 1 ? `${equivalences} équivalences` : "Une équivalence"} entre
                enregistrements
              </Link>
            </li>
          )}
          {versions.map(({ id, name }) => (
            <li key={id}>
              <Link href={routes.standardDraft(id)}>Référentiel {name}, à publier</Link>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
