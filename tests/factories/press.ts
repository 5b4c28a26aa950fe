import { Piscina } from "piscina";
import { onTestFinished, vi } from "vitest";
import { db } from "@/lib/platform/db/client";

const { run } = Piscina.prototype;

/** Until the test ends this happens before each sheet is printed, where it may fail; gives how many came. */
export function beforeEachPrint(happens: (nth: number) => Promise<unknown>): () => number {
  let came = 0;
  const spied = vi.spyOn(Piscina.prototype, "run");
  spied.mockImplementation(async function (this: Piscina, ...sheet) {
    await happens(++came);
    return run.apply(this, sheet);
  });
  onTestFinished(() => spied.mockRestore());
  return () => came;
}

/** A press whose thread ends under a sheet. */
export const dead = async () => Promise.reject(new Error("worker exited with code: 1"));

/** What a command that is refused must leave as it was. */
export const everything = async () => ({
  files: await db.storedFile.count(),
  events: [await db.candidacyEvent.count(), await db.jurySessionEvent.count()],
  signatures: await db.minutesSignature.count(),
  messages: await db.outgoingMessage.count(),
  audit: await db.auditEntry.count(),
  series: await db.numberSeries.findMany({ orderBy: { name: "asc" } }),
});
