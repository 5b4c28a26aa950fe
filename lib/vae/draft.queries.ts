import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { CandidacyState } from "@/lib/candidacies/candidacy";
import type { CandidacyView } from "@/lib/candidacies/candidacy-view";
import type { VaeDossier } from "./vae-dossier";
import { getVaePage } from "./vae-dossier.queries";

export type VaeFilePage = { candidacy: CandidacyView; dossier: VaeDossier };

/** One's own VAE candidacy while it is in one of these states; null otherwise, so that its pages do not exist then. */
export async function getOwnVaePage(
  actor: Actor,
  id: string,
  states: readonly CandidacyState[],
  now: Date,
): Promise<VaeFilePage | null> {
  const page = await getVaePage(actor, id, "edit", now);
  if (!page?.dossier || !states.includes(page.candidacy.state)) return null;
  return { candidacy: page.candidacy, dossier: page.dossier };
}
