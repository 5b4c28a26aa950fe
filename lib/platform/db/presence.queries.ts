import "server-only";
import { setTimeout } from "node:timers/promises";
import { nobody } from "@/lib/platform/actor/actor";
import { read } from "./read";
import { unlessAway } from "./unavailable";

const PATIENCE = 3000;
/** Waited in steps: while this process was stalled itself it has heard nothing, and that says nothing of the database. */
const STEP = 500;
const FRESH = 1000;

/** One for the process: the proxy and the pages are bundles of their own. */
const kept = globalThis as { presence?: { isThere: boolean; at: number } };

/** Whether the database answers within three seconds; the proxy then knows it too. */
export async function databaseAnswers(): Promise<boolean> {
  const answer = read(nobody, (tx) => tx.$queryRaw`SELECT 1`).then(
    () => true,
    () => false,
  );
  const isThere = await Promise.race([answer, outOfPatience()]);
  kept.presence = { isThere, at: performance.now() };
  return isThere;
}

async function outOfPatience(): Promise<false> {
  for (let waited = 0; waited < PATIENCE; waited += STEP) await setTimeout(STEP);
  return false;
}

/** Whether nobody had an answer who asked last. */
export const isKnownAway = (): boolean => kept.presence?.isThere === false;

let asked: Promise<boolean> | undefined;

/**
 * Whether the database was there a second ago at most. While it is away nobody waits to hear so: it is asked anew, and
 * the next one is told.
 */
export async function isDatabaseThere(): Promise<boolean> {
  const { isThere, at } = kept.presence ?? { isThere: true, at: Number.NEGATIVE_INFINITY };
  if (performance.now() - at < FRESH) return isThere;
  asked ??= databaseAnswers().finally(() => {
    asked = undefined;
  });
  return isThere ? asked : false;
}

/** What is read, or this while the database is away: for what a page can do without. */
export const ifThere = async <T>(reading: () => Promise<T>, otherwise: T): Promise<T> =>
  (await isDatabaseThere()) ? unlessAway(reading(), otherwise) : otherwise;
