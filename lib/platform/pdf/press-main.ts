import { setPriority } from "node:os";
import run from "./press.ts";
import type { Sheet } from "./sheet.ts";

/** Who reads a page goes before what is printed: the threads of the press are begun later, and are as patient. */
const PATIENT = 10;

setPriority(PATIENT);
process.on("message", (sheet: Sheet) => {
  const printed = run(sheet);
  process.send?.({ printed, megabytes: process.memoryUsage().rss / 1024 ** 2 });
});
process.on("disconnect", () => process.exit());
