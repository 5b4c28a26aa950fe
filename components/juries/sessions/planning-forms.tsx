import { ActionForm } from "@/components/form/action-form";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { TimeField } from "@/components/form/time-field";
import {
  cancelSessionAction,
  planSessionAction,
  postponeSessionAction,
} from "@/lib/juries/sessions/planning.actions";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";

type Sitting = { heldOn: string; startTime: string; place: string; link: string | null };

function SittingFields({
  constraints,
  ...sitting
}: Partial<Sitting> & { constraints: FormConstraints<"place"> }) {
  return (
    <>
      <DateField name="heldOn" label="Jour" required defaultValue={sitting.heldOn} />
      <TimeField
        name="startTime"
        label="Heure"
        hint="Heure de Paris."
        required
        defaultValue={sitting.startTime}
      />
      <TextField
        name="place"
        label="Lieu"
        hint="« Visioconférence » si personne ne se déplace."
        defaultValue={sitting.place}
        {...constraints.place}
      />
      <TextField
        name="link"
        type="url"
        label="Lien de visioconférence"
        hint="Une adresse https://, si des membres siègent à distance."
        defaultValue={sitting.link}
      />
    </>
  );
}

type PlanProps = {
  secretaries: readonly { value: string; label: string }[];
  me: string;
  constraints: FormConstraints<"place">;
};

export function PlanSessionForm({ secretaries, me, constraints }: PlanProps) {
  return (
    <ActionForm action={planSessionAction}>
      <SittingFields constraints={constraints} />
      <SelectField
        name="secretaryId"
        label="Secrétaire de la session"
        hint="Relève les présences et les entretiens, puis établit le procès-verbal."
        required
        options={secretaries}
        defaultValue={me}
      />
      <SubmitButton>Créer la session</SubmitButton>
    </ActionForm>
  );
}

type Step = { id: string; version: number };

export function PostponeSessionForm({
  id,
  version,
  constraints,
  ...sitting
}: Step & Omit<Sitting, "heldOn"> & { constraints: FormConstraints<"place"> }) {
  return (
    <ConfirmBlock
      action={postponeSessionAction}
      fields={{ id, version }}
      label="Reporter à un autre jour"
      confirm="Reporter la session"
      tone="primary"
      consequence={
        <p>
          Le rôle est gardé. La convocation ne vaut plus : membres et candidats sont prévenus, et
          seront convoqués à nouveau.
        </p>
      }
    >
      <SittingFields constraints={constraints} {...sitting} />
    </ConfirmBlock>
  );
}

export function CancelSessionForm({
  constraints,
  ...step
}: Step & { constraints: FormConstraints<"reason"> }) {
  return (
    <ConfirmBlock
      action={cancelSessionAction}
      fields={step}
      label="Annuler la session"
      consequence={
        <p>
          Les candidatures du rôle redeviennent prêtes pour le jury. Membres et candidats sont
          prévenus. Une session annulée ne se reprend pas.
        </p>
      }
    >
      <TextAreaField name="reason" label="Motif" rows={3} {...constraints.reason} />
    </ConfirmBlock>
  );
}
