import { randomUUID } from "node:crypto";
import { UploadFormBody, type UploadFormProps } from "./upload-form-body";

/**
 * Posts files to a route handler that answers 303 (`action` is its address). Limits are said before choosing;
 * with JavaScript the progress shows, and what is too large is refused before it is sent.
 */
export function UploadForm(props: UploadFormProps) {
  return <UploadFormBody {...props} idempotencyKey={randomUUID()} />;
}
