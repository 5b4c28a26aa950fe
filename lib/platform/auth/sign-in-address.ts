import type { Route } from "next";

const led = (page: string, next?: string) =>
  `${page}${next ? `?${new URLSearchParams({ suite: next })}` : ""}` as Route;

/** Where one signs in, and is then led back to the page one came from. */
export const signInAddress = (next?: string): Route => led("/connexion", next);

/** Where one is told that a page was another account's, and may sign in again. */
export const otherAccountAddress = (next?: string): Route => led("/autre-compte", next);
