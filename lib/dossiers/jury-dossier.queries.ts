import "server-only";
import { logAccess } from "@/lib/accounts/access-log.commands";
import { getAssessmentForJury } from "@/lib/assessments/jury-view.queries";
import type { Actor } from "@/lib/auth/actor";
import type { Route } from "@/lib/candidacies/candidacy";
import { findForJuror } from "@/lib/juries/juror.queries";
import { getVaeFileForJury } from "@/lib/vae/jury-view.queries";

/** A dossier of a session, for the member who may read it (R35): what was filed or signed. The opening is logged (R80). */
export async function openJuryDossier(
  actor: Actor,
  id: string,
  now: Date,
  { candidacyId }: { candidacyId: string },
) {
  const found = await findForJuror(actor, id, candidacyId);
  const journey = found && (await readJourney(actor, candidacyId, found.route));
  if (!journey) return null;
  await logAccess(actor, "Candidacy", candidacyId, now);
  return { ...found, ...journey };
}

async function readJourney(actor: Actor, candidacyId: string, route: Route) {
  if (route === "VAE") {
    const reading = await getVaeFileForJury(actor, candidacyId);
    return reading && { route, reading };
  }
  const reading = await getAssessmentForJury(actor, candidacyId);
  return reading && { route, reading };
}
