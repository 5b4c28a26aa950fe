import { Notice } from "@/components/ui/notice";
import {
  type ExpiryView,
  isExposed,
  type RegistrationEnd,
} from "@/lib/candidacies/expiry/protection";
import { endOfRegistration, protectionLabel } from "@/lib/candidacies/expiry/protection.labels";
import type { CandidacyRoute } from "@/lib/candidacies/state";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";

/** What lets a candidacy go on after the last day, by each route. */
const ownWays: Record<CandidacyRoute, string> = {
  VAE: "Pour continuer après ce jour, votre demande doit être déclarée recevable ce jour-là au plus tard. La réponse peut prendre deux mois.",
  WORKPLACE:
    "Après ce jour, le jury ne peut plus se prononcer, sauf si vous êtes en formation pour cette certification depuis ce jour-là au plus tard. Dans ce cas, transmettez au secrétariat votre attestation d’entrée ou votre contrat.",
};

/** To the person whose candidacy it is: what the end of the registration changes for them, if it is near or past. */
export function OwnExpiryNotice({
  expiry,
  route,
  today,
}: {
  expiry: ExpiryView;
  route: CandidacyRoute;
  today: CalendarDay;
}) {
  const { stage, protection } = expiry;
  if (protection)
    return (
      stage === "past" && (
        <Notice title={endOfRegistration(expiry, today)}>
          <p>
            Votre candidature continue&nbsp;: elle est protégée par {protectionLabel(protection)}.
          </p>
        </Notice>
      )
    );
  if (!isExposed(expiry)) return null;
  return (
    <Notice tone="warning" title={endOfRegistration(expiry, today)}>
      <p>
        {stage === "past"
          ? "Rien ne protège votre candidature après cette date pour l’instant. Le secrétariat examine si elle peut continuer, et vous écrira."
          : ownWays[route]}
      </p>
    </Notice>
  );
}

/** To a company: the same whoever the person is (R81, R82). */
export function CompanyExpiryNotice({ end, today }: { end: RegistrationEnd; today: CalendarDay }) {
  if (end.stage === "far") return null;
  return (
    <Notice tone="warning" title={endOfRegistration(end, today)}>
      <p>
        Après le {formatDay(end.expiresOn)}, une évaluation ne passe devant le jury que si la
        personne est entrée en formation ce jour-là au plus tard. Transmettez-en le justificatif au
        secrétariat.
      </p>
    </Notice>
  );
}

/** To who is about to ask for a VAE. */
export function NewRequestExpiryNotice({
  end,
  today,
}: {
  end: RegistrationEnd;
  today: CalendarDay;
}) {
  if (end.stage !== "near") return null;
  return (
    <Notice tone="warning" title={endOfRegistration(end, today)}>
      <p>
        Déposez votre demande assez tôt pour qu’elle soit déclarée recevable ce jour-là au plus
        tard&nbsp;: la réponse peut prendre deux mois. Après elle, seule une demande déjà recevable
        continue.
      </p>
    </Notice>
  );
}
