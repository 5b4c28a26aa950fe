import { OwnAbsence } from "@/components/juries/docket/absence-card";
import { AgendaLink } from "@/components/juries/docket/agenda-link";
import { Contact } from "@/components/public/contact";
import { Card } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { followPlace } from "@/lib/candidacies/hearing";
import type { Hearing } from "@/lib/candidacies/view";
import { announceMissedHearingAction } from "@/lib/juries/docket/absence.actions";
import { formatDay, formatTime } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";
import type { Settings } from "@/lib/settings/setting";

type Props = { candidacyId: string; hearing: Hearing; settings: Settings };

const followed = { map: "Voir le lieu sur une carte", meeting: "Rejoindre la visioconférence" };

/** When and where the jury receives the candidate, how to get there, and whom to tell who cannot come. */
export function HearingCard({ candidacyId, hearing, settings }: Props) {
  const { heldOn, time, place, isRemote, absence, mayAnnounceAbsence } = hearing;
  const { kind, href } = followPlace(place);
  const isLeading = !isRemote || kind === "meeting";
  return (
    <Card title="Votre entretien avec le jury">
      <DescriptionList
        items={[
          { term: "Date", value: formatDay(heldOn) },
          { term: "Heure", value: formatTime(time) },
          { term: isRemote ? "À distance" : "Lieu", value: place },
        ]}
      />
      {isLeading && (
        <p>
          <a href={href} rel="noreferrer">
            {followed[kind]}
          </a>
        </p>
      )}
      <AgendaLink href={routes.hearingAppointment(candidacyId)} />
      <OwnAbsence
        action={announceMissedHearingAction}
        id={candidacyId}
        absence={absence}
        mayAnnounce={mayAnnounceAbsence}
        consequence="Le secrétariat est prévenu et fixe avec vous un autre entretien. Votre candidature ne perd rien."
      />
      <h3>Vous ne pouvez pas venir, ou vous avez une question</h3>
      <p>Prévenez le secrétariat dès que possible : sans entretien, le jury ne peut pas décider.</p>
      <Contact settings={settings} />
    </Card>
  );
}
