import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import type { OutlivedVersion } from "@/lib/vae/request/new-candidacy";

/** The right that an admissibility given in time keeps on a version whose registration is over (L. 6113-9). */
export function OutlivedVersions({ versions }: { versions: readonly OutlivedVersion[] }) {
  return versions.map(({ id, rncpCode, expiresOn }) => (
    <Notice key={id} title="Votre recevabilité reste valable">
      <p>
        Elle a été acquise avant la fin de l’enregistrement {rncpCode}, le {formatDay(expiresOn)}
        &nbsp;: vous gardez le droit de passer devant le jury sur cette version, sans nouvelle
        demande.
      </p>
      <ButtonLink href={routes.newCandidacyOn(id)} tone="ghost">
        Reprendre sur {rncpCode}
      </ButtonLink>
    </Notice>
  ));
}
