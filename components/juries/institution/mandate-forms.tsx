import { CheckboxField } from "@/components/form/checkbox-field";
import { ConfirmBlock } from "@/components/form/confirm-block";
import { DateField } from "@/components/form/date-field";
import { OwnPasswordField } from "@/components/form/own-password-field";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { TextField } from "@/components/form/text-field";
import { endMandateAction, grantMandateAction } from "@/lib/juries/institution/mandate.actions";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";

const kinds = [
  { value: "TITULAR", label: "Titulaire" },
  { value: "SUBSTITUTE", label: "Suppléant", hint: "Siège seulement en l’absence du titulaire." },
];
const genders = [
  { value: "F", label: "Femme" },
  { value: "M", label: "Homme" },
];

export type MandateConstraints = FormConstraints<
  "name" | "email" | "employerName" | "employerSiret"
>;

export function GrantMandateForm({
  seatId,
  seat,
  constraints,
}: {
  seatId: string;
  seat: string;
  constraints: MandateConstraints;
}) {
  return (
    <ConfirmBlock
      action={grantMandateAction}
      fields={{ seatId }}
      label="Désigner un membre"
      of={seat}
      confirm="Enregistrer le mandat"
      tone="primary"
      consequence={<p>La personne reçoit une invitation à ouvrir son accès au portail.</p>}
    >
      <TextField name="name" label="Prénom et nom" {...constraints.name} />
      <TextField name="email" type="email" label="Adresse électronique" {...constraints.email} />
      <RadioGroupField name="kind" label="Mandat" required options={kinds} />
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField name="startsOn" label="Début du mandat au jury" required />
        <DateField name="endsOn" label="Fin du mandat au jury" required />
        <DateField name="cpnfpeStartsOn" label="Début du mandat à la CPNFPE" required />
        <DateField name="cpnfpeEndsOn" label="Fin du mandat à la CPNFPE" required />
      </div>
      <TextField
        name="employerName"
        label="Employeur"
        hint="Ou la situation de qui n’en a pas, par exemple « retraité »."
        {...constraints.employerName}
      />
      <TextField
        name="employerSiret"
        label="SIRET de l’employeur"
        hint="14 chiffres. Il sert à trouver un lien avec un candidat : laissez vide s’il n’y en a pas (employeur étranger, personne sans employeur)."
        inputMode="numeric"
        {...constraints.employerSiret}
      />
      <RadioGroupField
        name="gender"
        label="Sexe"
        hint="Pour mesurer la représentation des femmes et des hommes, et accorder les mots."
        required
        options={genders}
      />
      <CheckboxField
        name="qualified"
        label="Qualifié pour la certification"
        hint="Une VAE demande au moins un membre qualifié."
      />
      <OwnPasswordField />
    </ConfirmBlock>
  );
}

export function EndMandateForm({
  id,
  version,
  name,
}: {
  id: string;
  version: number;
  name: string;
}) {
  return (
    <ConfirmBlock
      action={endMandateAction}
      fields={{ id, version }}
      label="Mettre fin au mandat"
      of={name}
      consequence={
        <p>
          {name} n’a plus accès aux dossiers après ce jour, et n’est plus compté dans les sessions
          qui suivent ; sa présidence du jury, s’il y en a une, s’arrête avec le mandat. Un message
          le lui dit.
        </p>
      }
    >
      <DateField name="endsOn" label="Dernier jour du mandat" required />
      <OwnPasswordField />
    </ConfirmBlock>
  );
}
