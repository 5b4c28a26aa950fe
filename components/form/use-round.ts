"use client";
import { useState } from "react";

/** Counts the answers of the server: fields keyed on it start again from the values that came back. */
export function useRound(state: object): number {
  const [seen, setSeen] = useState({ state, round: 0 });
  if (seen.state === state) return seen.round;
  const next = { state, round: seen.round + 1 };
  setSeen(next);
  return next.round;
}
