import "server-only";
import { join } from "node:path";
import { Piscina } from "piscina";
import type print from "./press.ts";
import type { Images, Sheet } from "./press.ts";

/** A thread that has nothing to print ends, and gives back the memory of its fonts and of what it kept. */
const IDLE = 60_000;
/** Less than its transaction may last: a document that hangs is given up, and its thread with it. */
const PATIENCE = 10_000;

type Press = Piscina<Sheet, ReturnType<typeof print>>;

/** One for the process: pages and worker are bundles of their own. It sees no secret of the portal. */
const kept = globalThis as { press?: Press };
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
 * A tagged PDF/A-2a; identical bytes for the same template, data, images and date. Compiled in a thread of its own, one after
 * the other: what else the process answers goes on meanwhile.
 */
export async function compilePdf(
  template: string,
  data: unknown,
  on: Date,
  images: Images = {},
  patience = PATIENCE,
): Promise<Buffer> {
  kept.press ??= press();
  const sheet = { template, data, on, images };
  return Buffer.from(await kept.press.run(sheet, { signal: AbortSignal.timeout(patience) }));
}
