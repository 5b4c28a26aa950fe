"use client";
import type { Route } from "next";
import { type RefObject, useEffect, useState } from "react";
import type { Refusal } from "@/lib/platform/form/failure-messages";
import type { DraftCopy } from "./draft-copy";

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
  labels: Readonly<Record<string, string>>;
  answered: () => void;
  forget: () => void;
};

const STILL: DraftState = { is: "still" };

/** What becomes of what is typed in a form that saves itself; `round` counts the forms drawn anew in its place. */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  draft: Draft | undefined,
  round: number,
) {
  const [state, tell] = useState<{ round: number; state: DraftState }>({ round, state: STILL });
  const [found, find] = useState<FoundDraft | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    if (draft)
      import("./draft-saver").then(({ keepDraft }) => {
        if (!form.current || leaving.signal.aborted) return;
        keepDraft(form.current, draft, {
          tell: (next) => tell({ round, state: next }),
          find,
          leaving: leaving.signal,
        });
      });
    return () => leaving.abort();
  }, [form, draft, round]);
  const current = state.round === round ? state.state : STILL;
  return { state: current, found, dismiss: () => find(null) };
}

/** The version that the next sending is made on, once it is no longer that of the page. */
export function versionAfter(state: DraftState): { version?: string } {
  if (state.is === "saved") return { version: String(state.version) };
  const version = state.is === "conflict" ? state.theirs["version"] : undefined;
  return version ? { version } : {};
}
