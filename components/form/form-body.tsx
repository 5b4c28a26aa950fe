"use client";
import { type ReactNode, useState } from "react";
import type { FormAction, FormState } from "@/lib/platform/form/form-state";
import { ErrorSummary } from "./error-summary";
import { keptWords } from "./kept-words";

export type HiddenFields = Record<string, string | number>;

export type FormBodyProps = {
  action: FormAction;
  hidden: HiddenFields;
  label?: string;
  children: ReactNode;
};

/** Counts the answers of the server: fields keyed on it start again from the values that came back. */
export function useRound(state: FormState): number {
  const [seen, setSeen] = useState({ state, round: 0 });
  if (seen.state === state) return seen.round;
  const next = { state, round: seen.round + 1 };
  setSeen(next);
  return next.round;
}

type TopProps = {
  state: FormState;
  hidden: HiddenFields;
  /** The version that the form itself has made since its page was drawn. */
  own?: HiddenFields;
};

/** What stands above the fields: refusals, or a word on the text put by; and what travels unseen. */
export function FormTop({ state, hidden, own = {} }: TopProps) {
  const { message, fieldErrors, kept, see } = state;
  const faults = { ...fieldErrors, ...toCompare(state) };
  const refused = Boolean(message) || Object.keys(faults).length > 0;
  return (
    <>
      {refused && <ErrorSummary message={message} errors={faults} see={see} />}
      {kept && (
        <div role="status" data-kept className="max-w-measure rounded-base bg-info-tint px-4 py-3">
          <p className="font-semibold text-info">{keptWords[kept].title}</p>
          <p>{keptWords[kept].text}</p>
        </div>
      )}
      <Hidden fields={{ ...hidden, ...versionOf(state), ...own }} />
    </>
  );
}

/** The fields under which what stands now is shown. */
const toCompare = ({ theirs = {} }: FormState): Record<string, string[]> => {
  const { version: _, ...differing } = theirs;
  return Object.fromEntries(Object.keys(differing).map((name) => [name, ["à comparer"]]));
};

/**
 * The version an edit is made on. After a stale edit the other person's takes the place of ours, so that
 * sending again is a choice made knowingly; a text put by keeps the one it was written on.
 */
function versionOf({ theirs, values }: FormState): HiddenFields {
  const version = theirs?.["version"] ?? values?.["version"];
  return typeof version === "string" ? { version } : {};
}

export function Hidden({ fields }: { fields: HiddenFields }) {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
