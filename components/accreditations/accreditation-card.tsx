import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { RowActs } from "@/components/form/row-acts";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { Card } from "@/components/ui/card";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import {
  recordAccreditationAction,
  withdrawAccreditationAction,
} from "@/lib/accreditations/accreditation.actions";
import { accreditationPeriod, accreditationState } from "@/lib/accreditations/accreditation.labels";
import type { AccreditationView } from "@/lib/accreditations/view";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import type { CalendarDay } from "@/lib/platform/shared/calendar";

type Props = {
  companyId: string;
  today: CalendarDay;
  view: AccreditationView;
  constraints: Record<"record", FormConstraints<"reference">> &
    Record<"withdraw", FormConstraints<"reason">>;
};

/** What the certifying body has accredited the company for (R84). */
export function AccreditationCard({ companyId, today, view, constraints }: Props) {
  const { accreditations, blocks } = view;
  return (
    <Card title="Habilitation">
      {accreditations.length === 0 && (
        <p className="text-soft">Aucune habilitation n’est enregistrée.</p>
      )}
      <Rows label="Habilitations">
        {accreditations.map((one) => {
          const { label, tone } = accreditationState(one, today);
          return (
            <Row
              key={one.id}
              title={one.reference}
              detail={`${one.codes.join(", ")} · ${accreditationPeriod(one)}${one.withdrawalReason ? ` · ${one.withdrawalReason}` : ""}`}
              trail={<Tag tone={tone}>{label}</Tag>}
            >
              {!one.isWithdrawn && (
                <RowActs>
                  <ConfirmBlock
                    action={withdrawAccreditationAction}
                    fields={{ id: one.id }}
                    label="Retirer"
                    of={one.reference}
                    confirm="Retirer l’habilitation"
                    consequence={
                      <p>Elle ne couvre plus aucun jour. Elle reste ici, avec le motif.</p>
                    }
                  >
                    <TextAreaField
                      name="reason"
                      label="Motif"
                      rows={2}
                      {...constraints.withdraw.reason}
                    />
                  </ConfirmBlock>
                </RowActs>
              )}
            </Row>
          );
        })}
      </Rows>
      <ConfirmBlock
        action={recordAccreditationAction}
        fields={{ companyId }}
        label="Enregistrer une habilitation"
        confirm="Enregistrer l’habilitation"
        tone="primary"
        consequence={<p>Elle est gardée telle que vous l’écrivez ; une erreur se retire.</p>}
      >
        <TextField
          name="reference"
          label="Référence"
          hint="Convention ou décision, avec son numéro."
          {...constraints.record.reference}
        />
        <CheckboxGroupField
          name="blocks[]"
          label="Blocs"
          required
          options={blocks.map(({ id, code, label }) => ({ value: id, label: code, hint: label }))}
        />
        <DateField name="startsOn" label="Premier jour" required />
        <DateField name="endsOn" label="Dernier jour" hint="Laissez vide si elle n’a pas de fin." />
      </ConfirmBlock>
    </Card>
  );
}
