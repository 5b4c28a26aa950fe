import { createHash } from "node:crypto";
import { refuseConflict } from "@/lib/platform/shared/failure";

/** What a page shows that is written on its own: by its version, or whole, as a file. */
export type Section = { readonly id: string; readonly version?: number };

/** All that a page showed, in one word: SHA-256 of its sections, each at its version, in no order. */
export function seenOf(sections: readonly Section[]): string {
  const marks = sections.map(({ id, version = 0 }) => `${id} ${version}`).sort();
  return createHash("sha256").update(marks.join("\n")).digest("hex");
}

/** A move is made on what was read. Refuses CONFLICT when a section was written, added or taken out since the page was made. */
export function checkSeen(seen: string, sections: readonly Section[]): void {
  if (seen !== seenOf(sections)) refuseConflict();
}
