export type FormValues = Record<string, string | string[]>;

/** What a form posts back to itself: what was typed and what is wrong with it. Never holds a password. */
export type FormState = {
  values?: FormValues;
  fieldErrors?: Record<string, string[]>;
  message?: string;
  /** On a stale edit: what stands now, by field, to be shown beside what was typed. */
  theirs?: Readonly<Record<string, string>>;
};

export type FormAction = (before: FormState, data: FormData) => Promise<FormState>;
