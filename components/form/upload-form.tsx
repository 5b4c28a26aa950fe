import type { UploadRefused } from "@/lib/platform/form/form-state";
import { hiddenFields } from "./form-start";
import { UploadFormBody, type UploadFormBodyProps } from "./upload-form-body";

type Props = Pick<UploadFormBodyProps, "action" | "label" | "hint" | "submitLabel" | "limits"> & {
  fields: Record<string, string | number>;
  /** What the route refused, brought back by the redirection; shown by the form it is about. */
  refusal: UploadRefused | null;
};

/**
 * Posts files to a route handler that answers 303 (`action` is its address). Limits are said before choosing;
 * with JavaScript the progress shows, and what is too large is refused before it is sent.
 */
export async function UploadForm({ fields, refusal, ...rest }: Props) {
  const hidden = await hiddenFields(rest.action, fields);
  const isOwn = refusal?.formId === undefined || refusal.formId === hidden.formId;
  return (
    <UploadFormBody
      {...rest}
      id={hidden.formId}
      fields={hidden}
      error={isOwn ? refusal?.message : undefined}
    />
  );
}
