import { ConfirmBlock } from "@/components/form/confirm-block";
import { TextAreaField } from "@/components/form/text-area-field";
import { Card } from "@/components/ui/card";
import { LongText } from "@/components/ui/long-text";
import type { CandidacyView } from "@/lib/candidacies/view";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { formatInstant } from "@/lib/platform/shared/calendar";
import { isLapseContested } from "@/lib/vae/admissibility/lapse";
import { reinstateCandidacyAction, upholdLapseAction } from "@/lib/vae/admissibility/lapse.actions";

type Props = { candidacy: CandidacyView; reason: FieldConstraints };

/** A lapse before the secretariat: the reasons of who contests it, then both answers (R27). */
export function LapseAnswer({ candidacy, reason }: Props) {
  const { id, version, events, remarks } = candidacy;
  const isContested = isLapseContested(candidacy);
  const contested = remarks.find(({ event }) => isContested && event === "contestLapse");
  return (
    <>
      {contested && (
        <Card title="Raisons du candidat">
          <p className="text-sm text-muted">{formatInstant(contested.at)}</p>
          <LongText of="les raisons du candidat">{contested.text}</LongText>
        </Card>
      )}
      {events.includes("reinstate") && (
        <ConfirmBlock
          action={reinstateCandidacyAction}
          fields={{ id, version }}
          label="Lever la caducité"
          tone="primary"
          consequence={
            <p>
              La demande redevient recevable et le candidat peut déposer son dossier de validation.
            </p>
          }
        >
          <TextAreaField name="reason" label="Motif" {...reason} rows={4} />
        </ConfirmBlock>
      )}
      {isContested && events.includes("upholdLapse") && (
        <ConfirmBlock
          action={upholdLapseAction}
          fields={{ id, version }}
          label="Maintenir la caducité"
          consequence={<p>Le candidat en est informé et lit le motif.</p>}
        >
          <TextAreaField name="reason" label="Motif" {...reason} rows={4} />
        </ConfirmBlock>
      )}
    </>
  );
}
