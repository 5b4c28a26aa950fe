import type { Route } from "next";

/** Where one signs in, and is then led back to the page one came from. */
export const signInAddress = (next?: string): Route =>
  `/connexion${next ? `?${new URLSearchParams({ suite: next })}` : ""}` as Route;
