import { StepForm } from "@/components/juries/step-form";
import { Unless } from "@/components/settings/lacking";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { drawUpMinutesAction } from "@/lib/juries/minutes/minutes.actions";
import type { SessionPage } from "@/lib/juries/sessions/view";
import { routes } from "@/lib/routes";
import { WithdrawalNotice } from "./withdrawal-notice";

/** The minutes, for the session's secretary: to draw up, then to follow. */
export function MinutesCard({ page }: { page: SessionPage }) {
  const { minutes, events } = page;
  if (!minutes && !events.includes("drawUpMinutes")) return null;
  return (
    <Card title={minutes?.number ? `Procès-verbal ${minutes.number}` : "Procès-verbal"}>
      <WithdrawalNotice withdrawal={page.withdrawal} />
      <MinutesState minutes={minutes} />
      {minutes?.fileId && (
        <ButtonLink href={routes.file(minutes.fileId)} tone="ghost" icon="download" download>
          Télécharger le procès-verbal
        </ButtonLink>
      )}
      {events.includes("drawUpMinutes") && (
        <Unless lacking={page.lacking}>
          <StepForm
            action={drawUpMinutesAction}
            id={page.id}
            version={page.version}
            label="Établir le procès-verbal"
          />
        </Unless>
      )}
    </Card>
  );
}

function MinutesState({ minutes }: Pick<SessionPage, "minutes">) {
  if (!minutes) {
    return (
      <p className="text-soft">
        Il reprend la composition, les décisions et leurs motifs, sans aucun vote. Une fois établi,
        son texte est fixé par une empreinte.
      </p>
    );
  }
  const { number, edition, signatures } = minutes;
  if (number) return <p>Signé et inscrit au registre.</p>;
  return (
    <p>
      Édition {edition}, {signatures} {signatures > 1 ? "signatures" : "signature"}.
    </p>
  );
}
