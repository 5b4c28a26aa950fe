"use client";
import { type ReactNode, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { exchangeHeld } from "./exchange-held";
import type { Standing } from "./form-context";

type Props = { label: ReactNode; held: Standing["held"] };

/** Puts one or the other into the field; what was changed in either of them meanwhile comes back with it. */
export function MineOrTheirs({ label, held }: Props) {
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
