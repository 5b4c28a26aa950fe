import "server-only";
import { Refused } from "@/lib/platform/shared/failure";
import { openPress, type Press } from "./press-process";
import type { Sheet } from "./sheet";

/** A document that hangs is given up, and its press with it. */
const PATIENCE = 30_000;

/** One for the process: pages and worker are bundles of their own. */
const kept = globalThis as { press?: Press };

/**
 * A tagged PDF/A-2a; identical bytes for the same sheet. Compiled in a process of its own: what else this one answers goes on
 * meanwhile. Where that process dies under it, another prints it once more; then, and of a sheet that is given up, the
 * refusal is BUSY.
 */
export async function print(sheet: Sheet, patience = PATIENCE): Promise<Buffer> {
  kept.press ??= openPress();
  const signal = AbortSignal.timeout(patience);
  const first = await kept.press.run(sheet, signal);
  const printed = first ?? (signal.aborted ? null : await kept.press.run(sheet, signal));
  if (!printed) throw new Refused({ reason: "BUSY", why: "PRESS" });
  if ("wrong" in printed) throw new Error(printed.wrong);
  const { buffer, byteOffset, byteLength } = printed.pdf;
  return Buffer.from(buffer, byteOffset, byteLength);
}
