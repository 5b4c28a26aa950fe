import { ProvisionalBlocks } from "@/components/certifications/provisional-blocks";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxGroupField } from "@/components/form/checkbox-group-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { registerWorkplaceCandidateAction } from "@/lib/companies/registration.actions";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { RegisterAgainField } from "./register-again-field";

type Named = { code: string; label: string; provisional: boolean };
type Block = Named & { ordinal: number; options: readonly Named[] };
type Props = {
  companies: readonly { id: string; name: string }[];
  blocks: readonly Block[];
  /** On the version of this decided candidacy, on which the person comes back, as it was typed then. */
  after: string | undefined;
  again: {
    companyId: string | null;
    invitedName: string | null;
    invitedEmail: string | null;
    /** What it obtained, which is not to be asked for again. */
    acquired: readonly string[];
  } | null;
  constraints: FormConstraints<"name" | "email">;
};

/** What a company types to register somebody: name, address, blocks and options, and nothing else. */
export function RegistrationForm({ companies, blocks, after, again, constraints }: Props) {
  const [only, ...others] = again
    ? companies.filter(({ id }) => id === again.companyId)
    : companies;
  const options = blocks.flatMap(({ code, ordinal, options: offered }) =>
    offered.map((option) => ({
      value: `${code}:${option.code}`,
      label: option.label,
      hint: `Bloc ${ordinal}`,
    })),
  );
  return (
    <ActionForm
      action={registerWorkplaceCandidateAction}
      {...(only &&
        others.length === 0 && {
          fields: { companyId: only.id, ...(again && after && { after }) },
        })}
      label="Inscrire un candidat"
    >
      {others.length > 0 && (
        <SelectField
          name="companyId"
          label="Entreprise"
          options={companies.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      )}
      <TextField
        name="name"
        label="Prénom et nom"
        {...constraints.name}
        autoComplete="off"
        defaultValue={again?.invitedName ?? ""}
      />
      <TextField
        name="email"
        label="Adresse électronique"
        hint="L’invitation à confirmer y sera envoyée. Une adresse personnelle convient aussi bien."
        {...constraints.email}
        type="email"
        defaultValue={again?.invitedEmail ?? ""}
        autoComplete="off"
      />
      <CheckboxGroupField
        name="blocks[]"
        label="Blocs de compétences"
        hint="Tous, sauf si la personne vous a dit en détenir déjà."
        options={blocks.map(({ code, ordinal, label }) => ({
          value: code,
          label,
          hint: `Bloc ${ordinal} · ${code}`,
        }))}
        defaultValue={blocks.flatMap(({ code }) => (again?.acquired.includes(code) ? [] : code))}
        required
      />
      {options.length > 0 && (
        <CheckboxGroupField
          name="options[]"
          label="Options"
          hint="Au moins une pour chaque bloc qui en propose. Seules les compétences des options choisies sont évaluées."
          options={options}
          required
        />
      )}
      <ProvisionalBlocks blocks={blocks} />
      <RegisterAgainField />
      <SubmitButton>Inscrire</SubmitButton>
    </ActionForm>
  );
}
