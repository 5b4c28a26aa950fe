import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { WaitingPerson } from "@/lib/acquisitions/prior-acquisition-view";
import { ofName } from "@/lib/platform/shared/of-name";
import { routes } from "@/lib/routes";

type Props = { persons: readonly WaitingPerson[]; equivalences: number };

/** On the secretariat's home: what somebody else proposed and whoever reads it may confirm. */
export function WaitingProposals({ persons, equivalences }: Props) {
  const own = persons.filter(({ mayConfirm }) => mayConfirm);
  if (own.length + equivalences === 0) return null;
  return (
    <div className="mb-6">
      <Notice title="Acquis et équivalences à confirmer">
        <p>
          Une autre personne du secrétariat les a proposés&nbsp;: ouvrez chaque page pour confirmer
          ou refuser.
        </p>
        <ul className="space-y-1">
          {own.map(({ id, name, candidacyId }) => (
            <li key={id}>
              <Link href={routes.secretariatCandidacy(candidacyId)}>
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
        </ul>
      </Notice>
    </div>
  );
}
