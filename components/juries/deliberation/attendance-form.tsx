import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { recordAttendanceAction } from "@/lib/juries/deliberation/attendance.actions";
import type { SittingPage } from "@/lib/juries/sessions/view";
import {
  attendanceLabel,
  attendanceStatuses,
  mandateKindLabel,
  sideLabels,
} from "@/lib/jury-sessions/jury-session.labels";

type Props = { page: SittingPage };

/** Who came: one answer a member, substitutes beside their titular. */
export function RecordAttendanceForm({ page }: Props) {
  const sides = ["EMPLOYERS", "EMPLOYEES"] as const;
  return (
    <ActionForm
      action={recordAttendanceAction}
      fields={{ id: page.id, version: page.version }}
      label="Présences"
    >
      {sides.map((side) => (
        <fieldset key={side} className="space-y-4">
          <legend className="mb-2 font-serif text-h3 font-semibold">{sideLabels[side]}</legend>
          <div className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
            {page.members
              .filter((member) => member.side === side)
              .map(({ mandateId, name, kind, gender, organisation, status }) => (
                <SelectField
                  key={mandateId}
                  name={`status-${mandateId}`}
                  label={name}
                  hint={`${organisation}, ${mandateKindLabel(kind, gender).toLowerCase()}`}
                  required
                  empty={null}
                  options={attendanceStatuses.map((value) => ({
                    value,
                    label: attendanceLabel(value, gender),
                  }))}
                  defaultValue={status}
                />
              ))}
          </div>
        </fieldset>
      ))}
      <SubmitButton>Enregistrer les présences</SubmitButton>
    </ActionForm>
  );
}
