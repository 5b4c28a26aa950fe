import type { Route } from "next";

const led = (page: string, next?: string) =>
  `${page}${next ? `?${new URLSearchParams({ suite: next })}` : ""}` as Route;

/** Where one signs in, and is then led back to the page one came from. */
export const signInAddress = (next?: string): Route => led("/connexion", next);

/** Where who has given their password gives a code of their second factor. */
export const codeAddress = (next?: string): Route => led("/connexion/code", next);

/** Where a second factor is set up. */
export const factorAddress = "/compte/double-authentification" as Route;

/** Where who is signed in gives a code again, and is then led back to the page one came from. */
export const codeAgainAddress = (next?: string): Route => led("/compte/code", next);

/** Where one is told that a page was another account's, and may sign in again. */
export const otherAccountAddress = (next?: string): Route => led("/autre-compte", next);
