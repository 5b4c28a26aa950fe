import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { ConfirmDetails } from "@/components/form/confirm-details";
import { DateField } from "@/components/form/date-field";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { changeSettingAction } from "@/lib/configuration/setting.actions";
import type { FieldConstraints, FormConstraints } from "@/lib/platform/form/field-constraints";
import type { SettingType } from "@/lib/settings/value";

type EditedSetting = {
  key: string;
  label: string;
  type: SettingType;
  mayBeEmpty: boolean;
  bounds?: { least: number; most: number } | undefined;
  value: string;
  source: string;
  version: number;
  confirmedAt: Date | null;
};
export type SettingFormProps = {
  setting: EditedSetting;
  constraints: FormConstraints<"value" | "source">;
};

/** Value, source and confirmation, closed until it is wanted. */
export function SettingForm({ setting, constraints }: SettingFormProps) {
  const { key, label, version, source, confirmedAt } = setting;
  return (
    <ActionForm action={changeSettingAction} fields={{ setting: key, version }} label={label}>
      <ConfirmDetails
        label={confirmedAt ? "Modifier" : "Modifier ou confirmer"}
        of={label}
        tone="primary"
      >
        <ValueField {...setting} constraints={constraints.value} />
        <TextField
          name="source"
          label="Source"
          hint="D’où vient cette valeur : décision, courrier, fiche du répertoire, usage."
          {...constraints.source}
          defaultValue={source}
        />
        <CheckboxField
          name="confirmed"
          label="La branche a confirmé cette valeur"
          hint="Votre nom et la date d’aujourd’hui seront gardés. Sans cette case, la valeur reste « à confirmer »."
          defaultChecked={confirmedAt !== null}
        />
        <OwnPasswordField />
        <SubmitButton>Enregistrer</SubmitButton>
      </ConfirmDetails>
    </ActionForm>
  );
}

type ValueProps = Pick<EditedSetting, "type" | "value" | "mayBeEmpty" | "bounds"> & {
  constraints: FieldConstraints;
};

const yesOrNo = [
  { value: "on", label: "Oui" },
  { value: "off", label: "Non" },
];

function ValueField({ type, value, mayBeEmpty, bounds, constraints }: ValueProps) {
  const common = {
    ...constraints,
    name: "value",
    label: "Valeur",
    required: !mayBeEmpty,
    defaultValue: value,
  };
  switch (type) {
    case "text":
      return <TextField {...common} />;
    case "number":
      return (
        <TextField
          {...common}
          inputMode="numeric"
          {...(bounds && { hint: `Un nombre entier, de ${bounds.least} à ${bounds.most}.` })}
        />
      );
    case "day":
      return <DateField {...common} />;
    case "long-text":
      return <TextAreaField {...common} />;
    case "switch":
      return (
        <SelectField
          name="value"
          label="Valeur"
          options={yesOrNo}
          required
          empty={null}
          defaultValue={value}
        />
      );
  }
}
