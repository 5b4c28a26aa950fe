import { command } from "@/lib/cli/run";
import { clock } from "@/lib/clock";
import { loadDemo } from "./demo/load.ts";

/** The data of the demonstration: run by the launcher, on a migrated database with its reference data. */
await command(() => loadDemo(clock.now()));
