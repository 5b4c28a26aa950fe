import { ConfirmBlock } from "@/components/form/confirm-block";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { TextField } from "@/components/form/text-field";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { issueDuplicateAction } from "@/lib/certificates/duplicate.actions";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";
import { type CalendarDay, formatDay } from "@/lib/platform/shared/calendar";
import { routes } from "@/lib/routes";

type Duplicate = { id: string; issuedOn: CalendarDay; reason: string; fileId: string };
type Props = {
  certificateId: string;
  duplicates: readonly Duplicate[];
  /** How the reason is asked; none of a certificate that has no more duplicates. */
  reason: FieldConstraints | null;
};

/** The duplicates of a certificate, and the form that issues another (R69). */
export function DuplicatesCard({ certificateId, duplicates, reason }: Props) {
  if (duplicates.length === 0 && !reason) return null;
  return (
    <Card title="Duplicatas">
      {duplicates.length > 0 && (
        <Rows label="Duplicatas délivrés">
          {duplicates.map((duplicate) => (
            <Row
              key={duplicate.id}
              title={`Duplicata du ${formatDay(duplicate.issuedOn)}`}
              detail={duplicate.reason}
              trail={
                <ButtonLink
                  href={routes.file(duplicate.fileId)}
                  tone="ghost"
                  icon="download"
                  download
                >
                  Télécharger
                  <span className="sr-only"> le duplicata du {formatDay(duplicate.issuedOn)}</span>
                </ButtonLink>
              }
            />
          ))}
        </Rows>
      )}
      {reason && (
        <ConfirmBlock
          action={issueDuplicateAction}
          fields={{ certificateId }}
          label="Délivrer un duplicata"
          tone="primary"
          consequence={
            <p>
              Le duplicata garde le numéro, le code et tout ce que le document imprime. Il dit qu’il
              est un duplicata, de quel jour, et porte la signature d’aujourd’hui. Son titulaire est
              prévenu.
            </p>
          }
        >
          <TextField
            name="reason"
            label="Motif de la demande"
            hint="Par exemple la perte du document. Il reste dans le registre."
            {...reason}
          />
          <OwnPasswordField />
        </ConfirmBlock>
      )}
    </Card>
  );
}
