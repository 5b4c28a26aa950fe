"use client";
import { CheckboxField } from "@/components/form/checkbox-field";
import { useFormContext } from "@/components/form/form-context";

const NAME = "again";

/** Asked only of who is told that the person is registered already. */
export function RegisterAgainField() {
  const { errors, values } = useFormContext();
  if (!errors[NAME] && !values[NAME]) return null;
  return <CheckboxField name={NAME} label="Inscrire cette personne une seconde fois" />;
}
