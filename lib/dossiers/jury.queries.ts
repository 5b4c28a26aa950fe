import "server-only";
import { logReading } from "@/lib/accounts/access-log.commands";
import { getAssessmentForJury } from "@/lib/assessments/dossier/jury-view.queries";
import type { CandidacyRoute } from "@/lib/candidacies/state";
import { findForJuror } from "@/lib/juries/deliberation/juror.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { getVaeFileForJury } from "@/lib/vae/dossier/jury-view.queries";

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
  await logReading(actor, candidacyId, { part: "DOSSIER", capacity: "JURY" }, now);
  return { ...found, ...journey };
}

async function readJourney(actor: Actor, candidacyId: string, route: CandidacyRoute) {
  if (route === "VAE") {
    const reading = await getVaeFileForJury(actor, candidacyId);
    return reading && { route, reading };
  }
  const reading = await getAssessmentForJury(actor, candidacyId);
  return reading && { route, reading };
}
