import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { CandidacyState } from "@/lib/candidacies/candidacy";
import type { CandidacyView } from "@/lib/candidacies/candidacy-view";
import type { VaeDossier } from "./vae-dossier";
import { getVaePage } from "./vae-dossier.queries";
import type { ValidationEdition } from "./validation-file";

export type VaeFilePage = { candidacy: CandidacyView; dossier: VaeDossier };

/**
 * One's own VAE candidacy while it is in one of these states; « ELSEWHERE » once it has gone on, as after going back
 * to the form of a request already submitted; null where it does not exist for this person.
 */
export async function getOwnVaePage(
  actor: Actor,
  id: string,
  states: readonly CandidacyState[],
  now: Date,
): Promise<VaeFilePage | "ELSEWHERE" | null> {
  const page = await getVaePage(actor, id, "edit", now);
  if (!page?.dossier) return null;
  if (!states.includes(page.candidacy.state)) return "ELSEWHERE";
  return { candidacy: page.candidacy, dossier: page.dossier };
}

/** The validation file one is writing; « ELSEWHERE » once it is filed. */
export async function getOwnEdition(
  actor: Actor,
  id: string,
  now: Date,
): Promise<(VaeFilePage & { edition: ValidationEdition }) | "ELSEWHERE" | null> {
  const page = await getOwnVaePage(actor, id, ["ADMISSIBLE", "VALIDATION_RETURNED"], now);
  if (!page || page === "ELSEWHERE") return page;
  const { edition } = page.dossier;
  return edition && { ...page, edition };
}
