import "server-only";
import { z } from "zod";

/** What HTML can say of a field, derived from the schema that decides on the server. */
export type FieldConstraints = {
  required?: boolean | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  pattern?: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
};

/** The same for each field of a form, by its name. */
export type FormConstraints<Name extends string> = Readonly<Record<Name, FieldConstraints>>;

type JsonField = {
  type?: string;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
};

/** The HTML attributes of each field of a form, so that zod itself never reaches the browser. */
export function constraintsOf<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
): FormConstraints<keyof Shape & string> {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
  });
  const entries = Object.entries(properties as Record<string, JsonField>);
  return Object.fromEntries(
    entries.map(([name, field]) => [name, attributes(field, required.includes(name))]),
  ) as FormConstraints<keyof Shape & string>;
}

function attributes(field: JsonField, listed: boolean): FieldConstraints {
  const { type, format, minLength, maxLength, pattern } = field;
  const filled = type !== "string" || (minLength ?? 0) > 0 || format !== undefined;
  return {
    ...(listed && filled && { required: true }),
    ...(minLength !== undefined && minLength > 1 && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined &&
      format === undefined && { pattern: pattern.replace(/^\^|\$$/g, "") }),
  };
}
