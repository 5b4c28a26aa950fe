import { clock } from "@/lib/platform/clock";
import { command } from "@/lib/run/cli/terminal";
import { loadDemo } from "./demo/load.ts";

/** The data of the demonstration: run by the launcher, on a migrated database with its reference data. */
await command(() => loadDemo(clock.now()));
