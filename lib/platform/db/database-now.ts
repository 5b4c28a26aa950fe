import "server-only";
import type { Reader } from "./read";

/** The database's own time, whatever this machine believes. */
export const databaseNow = (tx: Reader): Promise<Date> =>
  tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp() AS now`.then(
    ([row]) => row?.now ?? new Date(Number.NaN),
  );
