import type { Ground } from "./ground.ts";

/** A portal as those who use it reach it, by whichever of its instances. */
export type Reached = Pick<Ground, "query" | "mail" | "env"> & { addresses: string[] };
