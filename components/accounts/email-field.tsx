import { TextField } from "@/components/form/text-field";
import type { FieldConstraints } from "@/lib/platform/form/field-constraints";

type Props = {
  label?: string;
  hint?: string;
  constraints: FieldConstraints;
  autoComplete?: "username" | "email" | "off";
};

export function EmailField({
  label = "Adresse électronique",
  hint,
  constraints,
  autoComplete = "email",
}: Props) {
  return (
    <TextField
      {...constraints}
      name="email"
      label={label}
      hint={hint}
      type="email"
      inputMode="email"
      autoComplete={autoComplete}
    />
  );
}
