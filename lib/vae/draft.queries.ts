import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { GoneTo } from "@/lib/auth/gone-to";
import type { CandidacyState } from "@/lib/candidacies/candidacy";
import { routes } from "@/lib/routes";
import { getVaePage, type VaePage } from "./vae-dossier.queries";

type Own<More = unknown> = Promise<(VaePage & More) | GoneTo | null>;

/**
 * One's own VAE candidacy while it is in one of these states; once it has gone on, as after going back to the form of
 * a request already submitted, its own page; null where it does not exist for this person.
 */
export async function getOwnVaePage(
  actor: Actor,
  id: string,
  states: readonly CandidacyState[],
  now: Date,
): Own {
  const page = await getVaePage(actor, id, "edit", now);
  if (!page) return null;
  return states.includes(page.candidacy.state) ? page : new GoneTo(routes.candidateCandidacy(id));
}

/** The same with something in it that the address names besides, or that the page is about; null where there is none. */
async function having<More>(own: Own, find: (page: VaePage) => More | null | undefined) {
  const page = await own;
  if (!page || page instanceof GoneTo) return page;
  const more = find(page);
  return more ? { ...page, ...more } : null;
}

/** One experience of a request being prepared. */
export const getOwnExperience = (
  actor: Actor,
  id: string,
  now: Date,
  { experienceId }: { experienceId: string },
) =>
  having(getOwnVaePage(actor, id, ["DRAFT"], now), ({ dossier }) => {
    const experience = dossier.experiences.find((one) => one.id === experienceId);
    return experience && { experience };
  });

/** The validation file one is writing. */
export const getOwnEdition = (actor: Actor, id: string, now: Date) =>
  having(
    getOwnVaePage(actor, id, ["ADMISSIBLE", "VALIDATION_RETURNED"], now),
    ({ dossier: { edition } }) => edition && { edition },
  );

/** The same with one of the blocks asked for, and what is written of it. */
export async function getOwnSituation(
  actor: Actor,
  id: string,
  now: Date,
  { blockId }: { blockId: string },
) {
  const page = await getOwnEdition(actor, id, now);
  if (!page || page instanceof GoneTo) return page;
  const block = page.candidacy.blocks.find((one) => one.id === blockId);
  const written = page.edition.situations.find((one) => one.blockId === blockId);
  return block ? { ...page, block, written } : null;
}
