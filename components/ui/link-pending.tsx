"use client";
import { useLinkStatus } from "next/link";

/** Inside a Link: a bar under it while the page it leads to is on its way. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return (
    <span
      aria-hidden="true"
      className={`pointer-events-none absolute inset-x-0 bottom-0 h-[3px] bg-brand transition-opacity delay-100 duration-200 ${pending ? "animate-pulse opacity-100" : "opacity-0"}`}
    />
  );
}
