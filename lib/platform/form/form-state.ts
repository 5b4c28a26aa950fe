import type { Place } from "@/lib/platform/shared/failure";

export type FormValues = Record<string, string | string[]>;

/**
 * The text of a form that came too late, its session over, the portal updated under its page or its step taken by
 * somebody else: its form shows it again.
 */
export type KeptForm = {
  formId: string;
  /** The page it stood on. */
  path: string;
  cause: "SESSION_ENDED" | "PORTAL_UPDATED" | "CODE_ASKED" | "REFUSED";
  values: FormValues;
  /** Why it was refused. */
  message: string | null;
  /** Refused just now: told on whatever page that has led to. */
  isFresh: boolean;
};

/** What a form posts back to itself: what was typed and what is wrong with it. Never holds a password. */
export type FormState = {
  values?: FormValues;
  fieldErrors?: Record<string, string[]>;
  message?: string;
  /** Nothing is wrong with it: sent again as it is, it may well be taken. */
  isBusy?: boolean;
  /** The page of what stands in the way. */
  see?: Place;
  /** Why the values are those of a text put by. */
  kept?: KeptForm["cause"];
  /** On a stale edit: what stands now, by field, to be shown beside what was typed. */
  theirs?: Readonly<Record<string, string>>;
  /** What stands now was written by the same person. */
  isOwn?: boolean;
  /** What the answer shows, and no later one. */
  revealed?: Revealed;
};

/** Words that are shown once, one below the other, and kept nowhere as they are read. */
export type Revealed = { title: string; text: string; lines: readonly string[] };

/** A server action bears its name, which stays the same whatever a build calls it. */
export type NamedAction = { readonly actionName: string };

export type FormAction = ((before: FormState, data: FormData) => Promise<FormState>) & NamedAction;

/** What was refused of an upload, and to which form of its page when that could be read. */
export type UploadRefused = {
  message: string;
  formId: string | undefined;
  /** It is about the dossier, not the file: the page may no longer have that form. */
  isOfDossier: boolean;
};
