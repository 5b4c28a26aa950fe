import "server-only";
import { z } from "zod";
import type { FieldConstraints, FormConstraints } from "@/lib/platform/form/field-constraints";

type JsonField = {
  type?: string;
  minLength?: number;
  maxLength?: number;
  format?: string;
};

/**
 * The HTML attributes of each field of a form, so that zod itself never reaches the browser. No pattern is among them:
 * a browser cannot say what is wrong with a value, the server's sentence can.
 */
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
  const { type, format, minLength, maxLength } = field;
  const filled = type !== "string" || (minLength ?? 0) > 0 || format !== undefined;
  return {
    ...(listed && filled && { required: true }),
    ...(minLength !== undefined && minLength > 1 && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
  };
}
