import type { ContentRefusal, UploadMime } from "@/lib/platform/form/upload";

/** What a file is and which of its bytes are kept, the first and the one after the last; or why it is refused. */
export type Verdict =
  | { mime: UploadMime; from: number; to: number; isCleaned?: true }
  | { refusal: ContentRefusal };

/** Where the examiner lays what is kept instead of the file itself. */
export const cleanedPath = (path: string): string => `${path}.cleaned`;

/** Ends the examination: the file is refused for this. */
export class ContentRefused extends Error {
  readonly refusal: ContentRefusal;
  constructor(refusal: ContentRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
