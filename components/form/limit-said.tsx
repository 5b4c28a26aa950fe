import type { ReactNode } from "react";

const frenchNumber = new Intl.NumberFormat("fr-FR");

/** Shorter lines are not pasted from elsewhere: there the refusal says the limit soon enough. */
export const LIMIT_SAID_FROM = 150;

/** The hint of a text, and how long it may be. */
export const limitSaid = (hint: ReactNode, max: number): ReactNode => (
  <>
    {hint} {frenchNumber.format(max)} caractères au plus.
  </>
);
