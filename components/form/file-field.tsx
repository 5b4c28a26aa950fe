"use client";
import { MAX_UPLOAD_SIZE } from "@/lib/platform/form/upload-limit";
import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import { useField } from "./form-context";

type Props = Pick<FieldProps, "name" | "label" | "hint">;

/** One file; what may be chosen is said before choosing. */
export function FileField({ name, label, hint }: Props) {
  const said = (
    <>
      PDF sans mot de passe, JPEG ou PNG, {MAX_UPLOAD_SIZE} au plus. {hint}
    </>
  );
  const { control, registration: _, sent: __, ...frame } = useField(name, said);
  return (
    <FieldFrame {...frame} label={label} hint={said} required>
      <input
        type="file"
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        required
        {...control}
        className="block w-full rounded-base border-[1.5px] border-dashed border-edge bg-surface p-3 text-base file:me-4 file:min-h-target file:cursor-pointer file:rounded-base file:border-0 file:bg-brand-tint file:px-4 file:font-semibold file:text-brand-dark aria-invalid:border-danger"
      />
    </FieldFrame>
  );
}
