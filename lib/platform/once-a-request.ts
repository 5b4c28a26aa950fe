import "server-only";
import { cache } from "react";

/**
 * A reading that a page asks for in several places: made once while it is drawn, for the same reader and the same keys, and
 * forgotten with the request. A command reads each time: its transaction sees what it has written.
 */
export const onceARequest: <Tx, Keys extends readonly (string | null)[], Read>(
  reading: (tx: Tx, ...keys: Keys) => Promise<Read>,
) => (tx: Tx, ...keys: Keys) => Promise<Read> = cache;
