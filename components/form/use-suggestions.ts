"use client";
import { useRef, useState } from "react";

type Suggestions = { options: readonly string[]; active: number };
const NONE: Suggestions = { options: [], active: -1 };

/** What the server proposes for what is typed: the last that was asked for, one of them active under the arrows. */
export function useSuggestions(source: string) {
  const [suggestions, show] = useState(NONE);
  const asking = useRef<AbortController>(null);
  const close = () => {
    asking.current?.abort();
    show(NONE);
  };
  const ask = async (typed: string) => {
    close();
    asking.current = new AbortController();
    const { signal } = asking.current;
    const options = await optionsFor(`${source}?q=${encodeURIComponent(typed)}`, signal);
    if (!signal.aborted) show({ options, active: -1 });
  };
  const move = (step: 1 | -1) =>
    show(({ options, active }) => ({ options, active: next(active, step, options.length) }));
  return { ...suggestions, ask, move, close };
}

/** Without an answer there is nothing to choose from: what is typed serves as it is. */
async function optionsFor(address: string, signal: AbortSignal): Promise<readonly string[]> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}

/** Round the list, by way of the field itself (−1). */
const next = (active: number, step: 1 | -1, count: number): number =>
  ((active + 1 + step + count + 1) % (count + 1)) - 1;
