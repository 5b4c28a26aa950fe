"use client";
import { type FormEvent, useEffect, useState } from "react";
import { anyFile, type FileLimits } from "@/lib/platform/form/upload-limit";
import type { FieldProps } from "./field-props";
import { FileField } from "./file-field";
import { Hidden, type HiddenFields } from "./form-body";
import { emptyForm, FormContext, fieldId } from "./form-context";
import { sendForm } from "./send-form";
import { SubmitButton } from "./submit-button";

export type UploadFormBodyProps = Pick<FieldProps, "label" | "hint"> & {
  /** Where a refusal leads back to. */
  id: string;
  action: string;
  fields: HiddenFields;
  submitLabel?: string;
  limits?: FileLimits;
  error: string | undefined;
};

const NAME = "file";

export function UploadFormBody(props: UploadFormBodyProps) {
  const { id, action, fields, label, hint, submitLabel = "Envoyer le fichier" } = props;
  const { limits = anyFile } = props;
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState(props.error);

  useEffect(() => {
    const startAgain = () => setShare(null); // a page that « Précédent » brings back is no longer sending
    addEventListener("pageshow", startAgain);
    return () => removeEventListener("pageshow", startAgain);
  }, []);
  useEffect(() => {
    if (!error) return;
    document.getElementById(fieldId(id, NAME))?.focus();
    document.getElementById(id)?.scrollIntoView({ block: "nearest" }); // the error stands below the field
  }, [error, id]);

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const chosen = data.getAll(NAME).filter((entry) => entry instanceof File);
    const refusal = refusalOf(chosen, limits);
    setError(refusal);
    if (refusal) return;
    setShare(0);
    const fault = await sendForm(action, data, setShare);
    if (!fault) return;
    setShare(null);
    setError(fault);
  };
  const errors = error ? { [NAME]: [error] } : {};
  return (
    <FormContext value={{ ...emptyForm, id, pending: share !== null, errors }}>
      <form
        id={id}
        action={action}
        method="post"
        encType="multipart/form-data"
        onSubmit={onSubmit}
        className="no-print scroll-mt-4 space-y-4"
      >
        <Hidden fields={fields} />
        <FileField name={NAME} label={label} hint={hint} limits={limits} />
        {share !== null && <Progress share={share} />}
        <SubmitButton tone="ghost">{submitLabel}</SubmitButton>
      </form>
    </FormContext>
  );
}

/** What the size alone tells before anything is sent; the server looks at the content. */
function refusalOf(chosen: readonly File[], { bytes, size: most }: FileLimits): string | undefined {
  if (chosen.some(({ size }) => size === 0)) return "Ce fichier est vide. Choisissez-en un autre.";
  return chosen.some(({ size }) => size > bytes)
    ? `Ce fichier dépasse ${most}. Choisissez-en un plus léger.`
    : undefined;
}

function Progress({ share }: { share: number }) {
  const percent = Math.round(share * 100);
  return (
    <div role="status" className="max-w-measure space-y-1 text-sm text-soft">
      <progress
        value={percent}
        max={100}
        aria-label="Envoi du fichier"
        className="block h-2 w-full appearance-none overflow-hidden rounded-pill bg-neutral-tint [&::-moz-progress-bar]:bg-brand [&::-webkit-progress-bar]:bg-neutral-tint [&::-webkit-progress-value]:bg-brand"
      />
      {percent < 100 ? `${percent} % envoyés` : "Vérification du fichier…"}
    </div>
  );
}
