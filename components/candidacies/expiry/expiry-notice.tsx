import { Notice } from "@/components/ui/notice";
import {
  type ExpiryView,
  isExposed,
  type RegistrationEnd,
} from "@/lib/candidacies/expiry/protection";
import { endOfRegistration, protectionLabel } from "@/lib/candidacies/expiry/protection.labels";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";

/** To the person whose candidacy it is: what the end of the registration changes for them, if it is near or past. */
export function OwnExpiryNotice({ expiry, today }: { expiry: ExpiryView; today: CalendarDay }) {
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
          : "Votre candidature doit aboutir à une décision du jury avant cette date, à moins d’avoir été déclarée recevable, ou d’une entrée en formation d’ici là."}
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
        personne est entrée en formation avant cette date. Transmettez-en le justificatif au
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
        Déposez votre demande assez tôt pour qu’elle soit déclarée recevable avant cette date&nbsp;:
        la réponse peut prendre deux mois. Après elle, seule une demande déjà recevable continue.
      </p>
    </Notice>
  );
}
