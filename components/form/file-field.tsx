"use client";
import { anyFile, type FileLimits } from "@/lib/platform/form/upload-limit";
import { FieldFrame } from "./field-frame";
import type { FieldProps } from "./field-props";
import { FileChooser } from "./file-chooser";
import { useField } from "./form-context";

type Props = Pick<FieldProps, "name" | "label" | "hint"> & { limits?: FileLimits | undefined };

/** One file; what may be chosen is said before choosing. */
export function FileField({ name, label, hint, limits = anyFile }: Props) {
  const said = (
    <>
      {limits.said} {hint}
    </>
  );
  const { control, registration: _, sent: __, ...frame } = useField(name, said);
  return (
    <FieldFrame {...frame} label={label} hint={said} required>
      <FileChooser accept={limits.accept} required {...control} />
    </FieldFrame>
  );
}
