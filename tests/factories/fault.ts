import { inspect } from "node:util";

/** Everything that the database says against an attempt; nothing once it is written. */
export const faultOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "",
    (error) => inspect(error, { depth: 8 }),
  );
