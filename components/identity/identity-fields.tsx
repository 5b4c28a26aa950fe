import { FieldPair } from "@/components/form/field-pair";
import { KnownDateField } from "@/components/form/known-date-field";
import { RadioGroupField } from "@/components/form/radio-group-field";
import { SelectField } from "@/components/form/select-field";
import { SuggestField } from "@/components/form/suggest-field";
import { TextField } from "@/components/form/text-field";
import { sexLabels } from "@/lib/candidates/candidate.labels";
import { countryOptions } from "@/lib/candidates/countries";
import type { IdentityView } from "@/lib/candidates/identity";
import type { FormConstraints } from "@/lib/platform/form/field-constraints";
import { routes } from "@/lib/routes";

type Props = {
  constraints: Partial<FormConstraints<string>>;
  identity: IdentityView | null;
};

const sexes = Object.entries(sexLabels).map(([value, label]) => ({ value, label }));

/** The fields of a civil identity, for the form of the candidate, of a registration and of a correction. */
export function IdentityFields({ constraints, identity }: Props) {
  const field = (name: keyof IdentityView & string) => ({
    name,
    ...constraints[name],
    defaultValue: identity?.[name] as string | undefined,
  });
  return (
    <>
      <h2>État civil</h2>
      <RadioGroupField
        {...field("sex")}
        label="Sexe inscrit à l’état civil"
        options={sexes}
        required
      />
      <FieldPair>
        <TextField
          {...field("birthName")}
          label="Nom de naissance"
          hint="Tel qu’il figure sur l’acte de naissance."
          autoComplete="family-name"
        />
        <TextField
          {...field("usageName")}
          label="Nom d’usage"
          hint="S’il est différent du nom de naissance."
        />
      </FieldPair>
      <FieldPair>
        <TextField
          {...field("firstName")}
          label="Premier prénom"
          hint="Sans prénom à l’état civil : recopiez ce que porte votre titre à cet endroit, par exemple « SP »."
          autoComplete="given-name"
        />
        <TextField
          {...field("otherFirstNames")}
          label="Autres prénoms"
          hint="Dans l’ordre, tels qu’ils figurent sur la pièce d’identité."
        />
      </FieldPair>
      <h2>Naissance</h2>
      <FieldPair>
        <KnownDateField
          {...field("bornOn")}
          label="Date de naissance"
          hint="Si la pièce d’identité n’indique pas le jour ou le mois, mettez 01."
        />
        <SelectField
          {...field("birthCountry")}
          label="Pays de naissance"
          options={countryOptions}
          defaultValue={identity?.birthCountry ?? "FR"}
          empty={null}
          required
        />
      </FieldPair>
      <FieldPair>
        <SuggestField
          {...field("birthPlace")}
          label="Commune ou ville de naissance"
          hint="En France, choisissez-la dans la liste qui s’ouvre : une ancienne commune y est aussi."
          source={routes.communes}
          while={{ name: "birthCountry", is: "FR" }}
        />
        <TextField
          {...field("birthPostalCode")}
          label="Code postal de la commune de naissance"
          optional="si la commune n’est pas dans la liste"
          inputMode="numeric"
        />
      </FieldPair>
      <TextField {...field("nationality")} label="Nationalité" />
      <h2>Coordonnées</h2>
      <TextField
        {...field("address")}
        label="Adresse"
        hint="Numéro, voie et complément."
        autoComplete="street-address"
      />
      <FieldPair>
        <TextField
          {...field("postalCode")}
          label="Code postal"
          optional="en France"
          hint="À l’étranger, s’il y en a un."
          autoComplete="postal-code"
        />
        <TextField {...field("city")} label="Commune" autoComplete="address-level2" />
      </FieldPair>
      <FieldPair>
        <SelectField
          {...field("country")}
          label="Pays"
          options={countryOptions}
          defaultValue={identity?.country ?? "FR"}
          empty={null}
          autoComplete="country"
          required
        />
        <TextField {...field("phone")} label="Téléphone" inputMode="tel" autoComplete="tel" />
      </FieldPair>
    </>
  );
}
