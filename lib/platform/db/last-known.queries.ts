import "server-only";
import { ifThere } from "./presence.queries";

/** One for the process: the proxy and the pages are bundles of their own. */
const kept = globalThis as { known?: Map<string, unknown> };
const known = () => {
  kept.known ??= new Map();
  return kept.known;
};

export const isKnown = (name: string): boolean => known().has(name);

/** What is read for whoever reads it; while the database is away what was read last, or this where nothing was. */
export async function lastKnown<T>(
  name: string,
  reading: () => Promise<T>,
  otherwise?: T,
): Promise<T> {
  const held = isKnown(name) ? (known().get(name) as T) : otherwise;
  const value = held === undefined ? await reading() : await ifThere(reading, held);
  known().set(name, value);
  return value;
}
