import { setPriority } from "node:os";
import run from "./press.ts";
import type { Sheet } from "./sheet.ts";

const BEHIND_PAGES = 10;

setPriority(BEHIND_PAGES);
process.on("message", (sheet: Sheet) => {
  const printed = run(sheet);
  process.send?.({ printed, megabytes: process.memoryUsage().rss / 1024 ** 2 });
});
process.on("disconnect", () => process.exit());
