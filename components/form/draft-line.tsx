"use client";
import { useState } from "react";
import { Icon, type IconName } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import type { DraftState } from "./use-draft";

/** What is said of a state, and what a screen reader hears of it. */
export type DraftWords = { icon: IconName; seen: string; heard: string };

const STILL: DraftWords = {
  icon: "info",
  seen: "Ce que vous écrivez s’enregistre tout seul.",
  heard: "",
};

type Props = {
  state: DraftState;
  /** Its words, which come with what saves; null while nothing is typed. */
  words: DraftWords | null;
};

/** What becomes of what is typed, always in sight; heard once for each change of state, « Enregistrement… » never. */
export function DraftLine({ state, words }: Props) {
  const { icon, seen, heard } = words ?? STILL;
  const [last, setLast] = useState("");
  if (state.is !== "saving" && heard !== last) setLast(heard);
  return (
    <div className="sticky bottom-0 z-10 -mx-2 flex items-start gap-2 border-t border-line bg-paper px-2 py-2 text-sm text-soft">
      <Icon name={icon} className="mt-0.5 size-4" />
      <p aria-hidden="true">{seen}</p>
      <p role="status" className="sr-only">
        {state.is === "saving" ? last : heard}
      </p>
      {state.is === "signedOut" && <Link href={state.at}>Se reconnecter</Link>}
    </div>
  );
}
