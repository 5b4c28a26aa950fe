import "server-only";
import { type CandidacyEdit, editAllowed } from "@/lib/candidacies/phase";
import type { Actor } from "@/lib/platform/actor/actor";
import { GoneTo } from "@/lib/platform/auth/gone-to";
import { type Reader, read } from "@/lib/platform/db/read";
import { routes } from "@/lib/routes";
import { SITUATIONS_MAX } from "@/lib/settings/branch";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { findAccommodation } from "@/lib/vae/request/accommodation.queries";
import { findEarlierAdmission } from "@/lib/vae/request/nature.queries";
import { situationsOf } from "@/lib/vae/validation/situation";
import { getVaePage, type VaePage } from "./dossier.queries";

export type Edits = readonly [CandidacyEdit, ...CandidacyEdit[]];
type Own<More = unknown> = Promise<(VaePage & More) | GoneTo | null>;

/**
 * One's own VAE candidacy while one of these may be written in it; once it has gone on, as after going back to the form of
 * a request already submitted, its own page; null where it does not exist for this person.
 */
export async function getOwnVaePage(
  actor: Actor,
  id: string,
  edits: readonly [CandidacyEdit, ...CandidacyEdit[]],
  now: Date,
): Own {
  const page = await getVaePage(actor, id, edits[0], now);
  if (!page) return null;
  const isOpen = edits.some((edit) => editAllowed(page.candidacy.state, edit));
  return isOpen ? page : new GoneTo(routes.candidateCandidacy(id));
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
  having(getOwnVaePage(actor, id, ["writeRequest"], now), ({ dossier }) => {
    const experience = dossier.experiences.find((one) => one.id === experienceId);
    return experience && { experience };
  });

/** The validation file one is writing. */
export const getOwnEdition = (actor: Actor, id: string, now: Date) =>
  having(
    getOwnVaePage(actor, id, ["writeValidation"], now),
    ({ dossier: { edition } }) => edition && { edition },
  );

type SituationAddress = { blockId: string; situationId?: string };

/**
 * The same with one of the blocks asked for and one of its situations, the first unless it is named; one that was taken out
 * leads back to the file.
 */
export const getOwnSituation = (
  actor: Actor,
  id: string,
  now: Date,
  { blockId, situationId }: SituationAddress,
) =>
  read(actor, async (tx) => {
    const page = await getOwnEdition(actor, id, now);
    if (!page || page instanceof GoneTo) return page;
    const block = page.candidacy.blocks.find((one) => one.id === blockId);
    const own = situationsOf(page.edition.situations, blockId);
    const written = situationId ? own.find((one) => one.id === situationId) : own[0];
    if (!block) return null;
    if (situationId && !written) return new GoneTo(routes.validationFile(id));
    return { ...page, block, own, written, mayAdd: await mayAddTo(tx, own.length) };
  });

async function mayAddTo(tx: Reader, count: number): Promise<boolean> {
  const most = asNumber((await readSettings(tx))["vae.situationsMax"], SITUATIONS_MAX);
  return count > 0 && count < most;
}

/** The same with the earlier admission that a renewal or a prolongation would follow (R88). */
export async function getOwnNature(actor: Actor, id: string, now: Date) {
  const page = await getOwnVaePage(actor, id, ["writeRequest"], now);
  if (!page || page instanceof GoneTo) return page;
  const { candidateId, certification } = page.candidacy;
  const asked = { candidateId, versionId: certification.id };
  return { ...page, earlier: await read(actor, (tx) => findEarlierAdmission(tx, asked)) };
}

/** The same with what a disability asks for, which its candidate alone writes. */
export async function getOwnCurrentSituation(actor: Actor, id: string, now: Date) {
  const page = await getOwnVaePage(actor, id, ["writeRequest"], now);
  if (!page || page instanceof GoneTo) return page;
  return { ...page, accommodation: await read(actor, (tx) => findAccommodation(tx, id)) };
}
