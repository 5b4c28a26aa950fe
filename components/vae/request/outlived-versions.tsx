import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import type { OutlivedVersion } from "@/lib/vae/request/new-candidacy";

/** The right that an admissibility given in time keeps on a version whose registration is over or whose text was replaced (L. 6113-9). */
export function OutlivedVersions({ versions }: { versions: readonly OutlivedVersion[] }) {
  return versions.map((version) => (
    <Notice key={version.id} title="Votre recevabilité reste valable">
      <p>
        {acquired(version)}&nbsp;: vous gardez le droit de passer devant le jury sur cette version,
        sans nouvelle demande.
      </p>
      <ButtonLink href={routes.newCandidacyOn(version.id)} tone="ghost">
        {`Reprendre sur ${version.rncpCode}${version.isRegistered ? ", texte précédent" : ""}`}
      </ButtonLink>
    </Notice>
  ));
}

const acquired = ({ rncpCode, expiresOn, isRegistered }: OutlivedVersion) =>
  isRegistered
    ? `Elle a été acquise sur un texte du référentiel ${rncpCode} remplacé depuis`
    : `Elle a été acquise avant la fin de l’enregistrement ${rncpCode}, le ${formatDay(expiresOn)}`;
