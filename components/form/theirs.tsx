"use client";
import { type ReactNode, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { exchangeHeld } from "./exchange-held";
import { type Standing, useFormContext } from "./form-context";
import { useHydrated } from "./use-hydrated";

type Props = { label: ReactNode; standing: Standing | undefined };

/** What stands now, where it differs from what was typed, in the words of the field; and the choice between the two. */
export function Theirs({ label, standing }: Props) {
  const { isOwn } = useFormContext();
  const hydrated = useHydrated();
  if (!standing) return null;
  return (
    <div className="space-y-2 rounded-base bg-info-tint px-4 py-3">
      <p className="text-sm font-semibold text-info">
        Enregistré entre-temps par {isOwn ? "vous, dans un autre onglet" : "une autre personne"}
      </p>
      <p className="whitespace-pre-wrap wrap-anywhere">{standing.words || "(vide)"}</p>
      {hydrated && <MineOrTheirs label={label} held={standing.held} />}
    </div>
  );
}

type ChoiceProps = { label: ReactNode; held: Standing["held"] };

/** Puts one or the other into the field; what was changed in either of them meanwhile comes back with it. */
function MineOrTheirs({ label, held }: ChoiceProps) {
  const box = useRef<HTMLDivElement>(null);
  const [aside, setAside] = useState(held);
  const [isTaken, setTaken] = useState(false);
  const choose = (taken: boolean) => {
    const form = box.current?.closest("form");
    if (taken === isTaken || !form) return;
    setAside(exchangeHeld(form, aside));
    setTaken(taken);
  };
  return (
    <div ref={box} className="flex flex-wrap gap-2">
      <Choice label={label} isChosen={!isTaken} onChoose={() => choose(false)}>
        Garder le mien
      </Choice>
      <Choice label={label} isChosen={isTaken} onChoose={() => choose(true)}>
        Prendre l’autre
      </Choice>
    </div>
  );
}

type OneProps = { label: ReactNode; isChosen: boolean; onChoose: () => void; children: string };

function Choice({ label, isChosen, onChoose, children }: OneProps) {
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      onClick={onChoose}
      className="inline-flex min-h-target items-center gap-2 rounded-base border-[1.5px] border-info bg-surface px-3.5 py-2 text-sm font-semibold text-info aria-pressed:bg-info aria-pressed:text-on-brand"
    >
      {isChosen && <Icon name="check" />}
      <span>
        {children}
        <span className="sr-only"> : {label}</span>
      </span>
    </button>
  );
}
