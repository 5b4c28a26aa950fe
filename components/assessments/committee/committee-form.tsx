import { ActionForm } from "@/components/form/action-form";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import type { CommitteeFunction } from "@/lib/assessments/committee/committee";
import {
  changeCommitteeAction,
  constituteCommitteeAction,
} from "@/lib/assessments/committee/committee.actions";
import { functionLabels } from "@/lib/assessments/committee/committee.labels";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";

type Seated = { userId: string; function: CommitteeFunction; isChair: boolean };
type Props = {
  id: string;
  version: number;
  event: "constituteCommittee" | "changeCommittee";
  members: readonly { userId: string; name: string }[];
  seated: readonly Seated[];
  reason: FieldConstraints;
};

const NOT_SEATED = "NONE";
const functions = [
  { value: NOT_SEATED, label: "Ne siège pas dans ce comité" },
  ...Object.entries(functionLabels).map(([value, label]) => ({ value, label })),
];

/** Who sits, with which function, and who presides, among the team of the company. */
export function CommitteeForm({ id, version, event, members, seated, reason }: Props) {
  const changes = event === "changeCommittee";
  return (
    <ActionForm
      action={changes ? changeCommitteeAction : constituteCommitteeAction}
      fields={{ id, version }}
      label={changes ? "Changer le comité" : "Constituer le comité"}
    >
      <fieldset className="space-y-5">
        <legend className="mb-3 font-serif text-h2 font-semibold">Membres et fonctions</legend>
        {members.map(({ userId, name }) => (
          <SelectField
            key={userId}
            name={`function-${userId}`}
            label={name}
            options={functions}
            empty={null}
            required
            defaultValue={seated.find((seat) => seat.userId === userId)?.function ?? NOT_SEATED}
          />
        ))}
      </fieldset>
      <RadioGroupField
        name="chair"
        label="Présidence du comité"
        options={members.map(({ userId, name }) => ({ value: userId, label: name }))}
        defaultValue={seated.find(({ isChair }) => isChair)?.userId}
        required
      />
      {changes && (
        <TextAreaField
          name="reason"
          label="Motif du changement, lu par le candidat"
          rows={3}
          {...reason}
        />
      )}
      <SubmitButton>{changes ? "Changer le comité" : "Constituer le comité"}</SubmitButton>
    </ActionForm>
  );
}
