import "server-only";
import { z } from "zod";

/** What HTML can say of a field, derived from the schema that decides on the server. */
export type FieldConstraints = {
  required?: true;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  min?: string;
  max?: string;
};

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
): Record<keyof Shape & string, FieldConstraints> {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
  });
  const entries = Object.entries(properties as Record<string, JsonField>);
  return Object.fromEntries(
    entries.map(([name, field]) => [name, attributes(field, required.includes(name))]),
  ) as Record<keyof Shape & string, FieldConstraints>;
}

function attributes(field: JsonField, listed: boolean): FieldConstraints {
  const { type, format, minLength, maxLength, pattern } = field;
  const filled = type !== "string" || (minLength ?? 0) > 0 || format !== undefined;
  return {
    ...(listed && filled && { required: true as const }),
    ...(minLength !== undefined && minLength > 1 && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
    ...(pattern !== undefined &&
      format === undefined && { pattern: pattern.replace(/^\^|\$$/g, "") }),
  };
}
