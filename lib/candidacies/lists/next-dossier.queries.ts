import "server-only";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Reader, read } from "@/lib/platform/db/read";
import { DUE_FIRST, FREE, toCursorText } from "./filters";
import type { Onward } from "./next-dossier";
import { findFirstListed } from "./secretariat.queries";

/**
 * The dossier that is due next after one, among those that wait for the same and that nobody else follows; past the last of
 * them the first again, and null when there is no other.
 */
export async function findNextDossier(
  tx: Reader,
  actor: Actor,
  { filter, after }: Onward,
  now: Date,
): Promise<string | null> {
  const sought = { state: filter, handler: FREE, sort: DUE_FIRST };
  const next =
    (await findFirstListed(tx, actor, { ...sought, after: toCursorText(after) }, now)) ??
    (await findFirstListed(tx, actor, sought, now));
  return next === after.id ? null : next;
}

/** The same for a page; null for anyone outside the secretariat. */
export const openNextDossier = (actor: Actor, onward: Onward | null, now: Date) =>
  read(actor, async (tx) =>
    candidaciesPolicy.list(actor)
      ? { nextId: onward && (await findNextDossier(tx, actor, onward, now)) }
      : null,
  );
