import type { Place } from "@/lib/platform/shared/failure";

export type FormValues = Record<string, string | string[]>;

/** What a form posts back to itself: what was typed and what is wrong with it. Never holds a password. */
export type FormState = {
  values?: FormValues;
  fieldErrors?: Record<string, string[]>;
  message?: string;
  /** The page of what stands in the way. */
  see?: Place;
  /** On a stale edit: what stands now, by field, to be shown beside what was typed. */
  theirs?: Readonly<Record<string, string>>;
  /** What stands now was written by the same person. */
  isOwn?: boolean;
};

export type FormAction = (before: FormState, data: FormData) => Promise<FormState>;

/** What was refused of an upload, and to which form of its page when that could be read. */
export type UploadRefused = {
  message: string;
  formId: string | undefined;
  /** It is about the dossier, not the file: the page may no longer have that form. */
  isOfDossier: boolean;
};
