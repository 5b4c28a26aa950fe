"use client";
import { usePathname } from "next/navigation";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";
import type { Href } from "@/lib/routes";

export type SaidSentence = { id: string; sentence: string; at: Href };
type Props = {
  said: SaidSentence | null;
  /** The page that leads on to somebody's space: what is said there is said wherever one arrives. */
  start: Href;
};

/**
 * The one place of every page where the portal says what it has just done. The sentence goes with its page: left, it is
 * not said again. Where the act leads to a place further down, it stays in sight there.
 */
export function Said({ said, start }: Props) {
  const isHere = useIsHere(said, start);
  const isFurtherDown = said?.at.includes("#");
  return (
    <div role="status" className={isFurtherDown ? "no-print sticky top-2 z-10" : "no-print"}>
      {said && isHere && (
        <p
          key={said.id}
          className="mb-5 flex w-fit gap-3 rounded-base bg-success-tint px-4 py-3 font-semibold text-success"
        >
          <Icon name="check" className="mt-0.5 size-5" />
          {said.sentence}
        </p>
      )}
    </div>
  );
}

/** On the page it was said for, until that page is left. */
function useIsHere(said: Props["said"], start: Href): boolean {
  const path = usePathname();
  const [shown, setShown] = useState({ id: "", path: "", isLeft: false });
  if (!said) return false;
  if (shown.id === said.id) {
    if (!shown.isLeft && shown.path !== path) setShown({ ...shown, isLeft: true });
    return !shown.isLeft && shown.path === path;
  }
  const isHere = said.at === start || said.at.split(/[?#]/)[0] === path;
  if (isHere) setShown({ id: said.id, path, isLeft: false });
  return isHere;
}
