"use client";
import { useEffect, useState } from "react";

/** How long after the last key a text counts as set down, in milliseconds. */
const REST = 2_000;

/** The text of a field as it stands, and as it stood when its writer last paused; null before the page is taken up. */
export function useWritten(id: string, standing: string): { now: string | null; rested: string } {
  const [now, setNow] = useState<string | null>(null);
  const [rested, setRested] = useState(standing);
  useEffect(() => {
    const area = document.getElementById(id);
    if (!(area instanceof HTMLTextAreaElement)) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    let timer: ReturnType<typeof setTimeout>;
    const follow = () => {
      setNow(area.value);
      clearTimeout(timer);
      timer = setTimeout(() => setRested(area.value), REST);
    };
    follow();
    area.addEventListener("input", follow, { signal });
    area.addEventListener("change", () => setRested(area.value), { signal });
    signal.addEventListener("abort", () => clearTimeout(timer));
    return () => leaving.abort();
  }, [id]);
  return { now, rested };
}
