import { onTestFinished, vi } from "vitest";
import { db } from "@/lib/platform/db/client";
import { openPress, type Press } from "@/lib/platform/pdf/press-process";

const kept = globalThis as { press?: Press };

/** Until the test ends this happens before each sheet is printed, where it may fail; gives how many came. */
export function beforeEachPrint(happens: (nth: number) => Promise<unknown>): () => number {
  let came = 0;
  kept.press ??= openPress();
  const { run } = kept.press;
  const spied = vi.spyOn(kept.press, "run");
  spied.mockImplementation(async (...sheet) => {
    const outcome = await happens(++came);
    return outcome === DEAD ? null : run(...sheet);
  });
  onTestFinished(() => spied.mockRestore());
  return () => came;
}

const DEAD = Symbol("dead");
/** A press that ends under a sheet. */
export const dead = async () => DEAD;

/** What a command that is refused must leave as it was. */
export const everything = async () => ({
  files: await db.storedFile.count(),
  events: [await db.candidacyEvent.count(), await db.jurySessionEvent.count()],
  signatures: await db.minutesSignature.count(),
  messages: await db.outgoingMessage.count(),
  audit: await db.auditEntry.count(),
  series: await db.numberSeries.findMany({ orderBy: { name: "asc" } }),
});
