"use client";
import type { Route } from "next";
import { type ComponentType, type RefObject, useEffect, useRef, useState } from "react";
import type { Refusal } from "@/lib/platform/form/failure-messages";
import type { DraftCopy } from "./draft-copy";
import type { DraftWords } from "./draft-line";
import type { DraftSaver } from "./draft-saver";

type Answer = { value: number } | { refused: Refusal } | { signInAt: Route };

/** How a form saves itself: by an action that gives the version it has made, for an account that a device may know by this name. */
export type Draft = {
  save: (data: FormData) => Promise<Answer>;
  hidden: Readonly<Record<string, string | number>>;
  account: string;
};

export type DraftState =
  | { is: "still" }
  | { is: "saving" }
  | { is: "saved"; version: number; at: Date }
  | { is: "waiting"; seconds: number }
  /** The server would refuse it as it stands: it stays on the device until it is whole. */
  | { is: "incomplete" }
  | { is: "conflict"; theirs: Readonly<Record<string, string>>; isOwn: boolean }
  | { is: "refused"; message: string }
  | { is: "signedOut"; at: Route };

/** What a device kept, where it differs from what the form holds, and how it is let go. */
export type FoundDraft = DraftCopy & {
  said: readonly { name: string; label: string; words: string }[];
  answered: () => void;
  forget: () => void;
  /** What shows it comes with what has found it: most forms never need it. */
  Shown: ComponentType<FoundProps>;
};
export type FoundProps = {
  form: RefObject<HTMLFormElement | null>;
  found: FoundDraft;
  onDone: () => void;
};

const STILL: DraftState = { is: "still" };

/** What becomes of what is typed in a form that saves itself; `round` counts the forms drawn anew in its place. */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  draft: Draft | undefined,
  round: number,
) {
  const [told, tell] = useState<Told>({ round, state: STILL, words: null });
  const [found, find] = useState<FoundDraft | null>(null);
  const saver = useRef<DraftSaver | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    if (draft)
      import("./draft-saver").then(({ keepDraft, wordsOf }) => {
        if (!form.current || leaving.signal.aborted) return;
        saver.current = keepDraft(form.current, draft, {
          tell: (state) =>
            tell((before) => toldAfter(before, { round, state, words: wordsOf(state) })),
          find,
          leaving: leaving.signal,
        });
      });
    return () => leaving.abort();
  }, [form, draft, round]);
  const { state, words, version } =
    told.round === round ? told : { state: STILL, words: null, version: undefined };
  return {
    state,
    words,
    own: version ? { version } : {},
    found,
    dismiss: () => find(null),
    settled: async () => saver.current?.settled(),
  };
}

type Told = {
  round: number;
  state: DraftState;
  words: DraftWords | null;
  version?: string | undefined;
};

/** The version that the next sending is made on stays that of the last answer that told one. */
const toldAfter = (before: Told, { round, state, words }: Told): Told => ({
  ...{ round, state, words },
  version: versionIn(state) ?? (before.round === round ? before.version : undefined),
});

function versionIn(state: DraftState): string | undefined {
  if (state.is === "saved") return String(state.version);
  return state.is === "conflict" ? state.theirs["version"] : undefined;
}
