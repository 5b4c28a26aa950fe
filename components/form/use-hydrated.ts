"use client";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in the HTML that the server sends, true once JavaScript runs: what needs it is shown only then. */
export const useHydrated = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
