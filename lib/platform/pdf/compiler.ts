import "server-only";
import { join } from "node:path";
import { Piscina } from "piscina";
import { Refused } from "@/lib/platform/shared/failure";
import type run from "./press.ts";
import type { Sheet } from "./sheet.ts";

/** A thread that has nothing to print ends, and gives back the memory of its fonts and of what it kept. */
const IDLE = 60_000;
/** A document that hangs is given up, and its thread with it. */
const PATIENCE = 30_000;

type Press = Piscina<Sheet, ReturnType<typeof run>>;

/** One for the process: pages and worker are bundles of their own. It sees no secret of the portal. */
const kept = globalThis as { press?: Press | undefined };
const press = (): Press =>
  new Piscina({
    filename: join(process.cwd(), "lib/platform/pdf/press.ts"),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE,
    execArgv: [],
    env: {},
  });

/**
 * A tagged PDF/A-2a; identical bytes for the same sheet. Compiled in a thread of its own, one after the other: what else the
 * process answers goes on meanwhile. Where the thread dies under it, another takes it once more; then, and of a sheet that is
 * given up, the refusal is BUSY.
 */
export async function print(sheet: Sheet, patience = PATIENCE): Promise<Buffer> {
  const signal = AbortSignal.timeout(patience);
  const printed =
    (await tried(sheet, signal)) ?? (signal.aborted ? null : await tried(sheet, signal));
  if (!printed) throw new Refused({ reason: "BUSY", why: "PRESS" });
  if ("wrong" in printed) throw new Error(printed.wrong);
  const { buffer, byteOffset, byteLength } = printed.pdf;
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Null where the thread ended before the document: who comes next begins another. */
async function tried(sheet: Sheet, signal: AbortSignal): Promise<ReturnType<typeof run> | null> {
  kept.press ??= press();
  const own = kept.press;
  try {
    return await own.run(sheet, { signal });
  } catch {
    if (kept.press === own) kept.press = undefined;
    await own.destroy();
    return null;
  }
}
