import "server-only";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import { lastMovedFirst } from "@/lib/candidacies/candidacy.queries";
import { isExposedOn, readEndings, waysToOpen } from "@/lib/candidacies/expiry/exposed.queries";
import type { RegistrationEnd } from "@/lib/candidacies/expiry/protection";
import { DRAFT_STATES, OPEN_STATES } from "@/lib/candidacies/phase";
import type { Actor } from "@/lib/platform/actor/actor";
import { findPlaces } from "@/lib/platform/db/list-page";
import { type Reader, read } from "@/lib/platform/db/read";
import { parisDay } from "@/lib/platform/shared/calendar";
import { MANY } from "./filters";

export type EndingRegistration = RegistrationEnd & { unprotected: number };

/**
 * The registrations whose last day is near or past, the first to end first, each with how many of its open candidacies
 * nothing protects (R2), drafts apart; each count stops at 100. Those of none are left out.
 */
export const listEndingRegistrations = (actor: Actor, now: Date): Promise<EndingRegistration[]> =>
  read(actor, async (tx) => {
    if (!candidaciesPolicy.readDashboard(actor)) return [];
    const endings = await readEndings(tx, parisDay(now));
    const near = Map.groupBy(
      endings.filter(({ stage }) => stage !== "far"),
      ({ rncpCode, expiresOn }) => `${rncpCode} ${expiresOn}`,
    );
    const counted = [...near.values()].map(async (editions) => {
      const unprotected = await countUpTo(
        tx,
        editions.map(({ id }) => id),
      );
      return editions.slice(0, 1).map(({ id: _, ...end }) => ({ ...end, unprotected }));
    });
    return (await Promise.all(counted)).flat().filter(({ unprotected }) => unprotected > 0);
  });

const BEYOND_DRAFT = OPEN_STATES.filter((state) => !DRAFT_STATES.includes(state));

async function countUpTo(tx: Reader, versionIds: readonly string[]): Promise<number> {
  const places = await findPlaces(tx, {
    order: lastMovedFirst,
    ways: waysToOpen(versionIds, BEYOND_DRAFT),
    where: isExposedOn(versionIds),
    size: MANY,
  });
  return places.length;
}
