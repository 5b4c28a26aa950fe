/** What HTML can say of a field, derived from the schema that decides on the server. */
export type FieldConstraints = {
  required?: boolean | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  min?: string | undefined;
  max?: string | undefined;
};

/** The same for each field of a form, by its name. */
export type FormConstraints<Name extends string> = Readonly<Record<Name, FieldConstraints>>;
