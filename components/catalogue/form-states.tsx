"use client";
import { CheckboxField } from "@/components/form/checkbox-field";
import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { DateField } from "@/components/form/date-field";
import { ErrorSummary } from "@/components/form/error-summary";
import { FileField } from "@/components/form/file-field";
import { emptyForm, FormContext, type FormContextValue } from "@/components/form/form-context";
import { PasswordField } from "@/components/form/password-field";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextAreaField } from "@/components/form/text-area-field";
import { TextField } from "@/components/form/text-field";
import { TimeField } from "@/components/form/time-field";

const blocks = [
  { value: "1", label: "Bloc 1", hint: "Comprendre le besoin du client" },
  { value: "2", label: "Bloc 2", hint: "Traiter la demande du client" },
];

const fields = (
  <div className="space-y-6">
    <TextField
      name="name"
      label="Nom de naissance"
      hint="Tel que sur votre pièce d’identité."
      required
    />
    <TextField name="email" type="email" autoComplete="email" label="Adresse électronique" />
    <DateField name="bornOn" label="Date de naissance" required />
    <TimeField name="time" label="Heure de l’entretien" />
    <SelectField
      name="country"
      label="Pays de naissance"
      required
      options={[
        { value: "FR", label: "France" },
        { value: "VN", label: "Viêt Nam" },
      ]}
    />
    <RadioGroupField name="aim" label="Que demandez-vous ?" required options={blocks} />
    <CheckboxGroupField name="blocks[]" label="Blocs demandés" required options={blocks} />
    <TextAreaField
      name="text"
      label="Une situation que vous avez vécue"
      hint="Entre 200 et 4 000 caractères."
    />
    <PasswordField
      name="password"
      autoComplete="new-password"
      label="Mot de passe"
      hint="Au moins 12 caractères."
    />
    <FileField name="proof" label="Justificatif" />
    <CheckboxField name="sworn" label="J’atteste que ces informations sont exactes." required />
    <SubmitButton>Vérifier mes réponses</SubmitButton>
  </div>
);

const refused: FormContextValue = {
  ...emptyForm,
  id: "refused-",
  values: { name: "Đặng", email: "linh@", "blocks[]": ["1"], text: "Une cliente m’a appelée." },
  errors: {
    bornOn: ["Indiquez votre date de naissance."],
    email: ["Il manque la fin de l’adresse, par exemple @exemple.fr."],
    aim: ["Choisissez une réponse."],
    "blocks[]": ["Ce bloc vous est déjà acquis."],
    sworn: ["Cochez cette déclaration."],
  },
  theirs: { text: "Une cliente m’a appelée pour un dégât des eaux." },
};

/** The fields as they come, and as a refusal gives them back. */
export function FormStates() {
  return (
    <div className="grid gap-10 md:grid-cols-2">
      <FormContext value={{ ...emptyForm, id: "fresh-" }}>{fields}</FormContext>
      <FormContext value={refused}>
        <div className="space-y-6">
          <ErrorSummary errors={refused.errors} />
          {fields}
        </div>
      </FormContext>
    </div>
  );
}
