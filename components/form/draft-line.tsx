"use client";
import { useState } from "react";
import { Icon, type IconName } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import type { DraftState } from "./use-draft";

const KEPT = "Votre texte est gardé sur cet appareil.";

/** « 14 h 02 », in Paris. */
const clock = new Intl.DateTimeFormat("fr-FR", {
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Paris",
});
const timeOf = (at: Date) => clock.format(at).replace(":", "\u00a0h\u00a0");

/** What is said of each state, and what a screen reader hears of it: once, not at each key. */
function wordsOf(state: DraftState): { seen: string; heard: string } {
  const both = (text: string) => ({ seen: text, heard: text });
  switch (state.is) {
    case "still":
      return { seen: "Ce que vous écrivez s’enregistre tout seul.", heard: "" };
    case "saving":
      return { seen: "Enregistrement…", heard: "" };
    case "saved":
      return { seen: `Enregistré à ${timeOf(state.at)}`, heard: "Enregistré" };
    case "waiting":
      return {
        seen: `Non enregistré\u00a0: nouvel essai dans ${state.seconds}\u00a0s. ${KEPT}`,
        heard: `Non enregistré. ${KEPT}`,
      };
    case "incomplete":
      return both(`Pas encore complet. ${KEPT}`);
    case "conflict":
      return both(
        `Non enregistré\u00a0: ce texte a changé entre-temps${state.isOwn ? " dans un autre onglet" : ""}. Comparez sous chaque champ, puis enregistrez.`,
      );
    case "refused":
      return both(`Non enregistré\u00a0: ${state.message} ${KEPT}`);
    case "signedOut":
      return both(`Votre session est terminée. ${KEPT}`);
  }
}

const icons: Readonly<Record<DraftState["is"], IconName>> = {
  still: "info",
  saving: "clock",
  saved: "check",
  waiting: "warning",
  incomplete: "pencil",
  conflict: "warning",
  refused: "warning",
  signedOut: "lock",
};

/** What becomes of what is typed, always in sight; heard once for each change of state, « Enregistrement… » never. */
export function DraftLine({ state }: { state: DraftState }) {
  const { seen, heard } = wordsOf(state);
  const [last, setLast] = useState("");
  if (state.is !== "saving" && heard !== last) setLast(heard);
  return (
    <div className="sticky bottom-0 z-10 -mx-2 flex items-start gap-2 border-t border-line bg-paper px-2 py-2 text-sm text-soft">
      <Icon name={icons[state.is]} className="mt-0.5 size-4" />
      <p aria-hidden="true">{seen}</p>
      <p role="status" className="sr-only">
        {state.is === "saving" ? last : heard}
      </p>
      {state.is === "signedOut" && <Link href={state.at}>Se reconnecter</Link>}
    </div>
  );
}
