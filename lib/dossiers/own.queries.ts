import "server-only";
import { getWorkplaceProgress } from "@/lib/assessments/dossier/assessment.queries";
import { isDecided } from "@/lib/candidacies/phase";
import type { CandidacyView } from "@/lib/candidacies/view";
import { getCandidacyView } from "@/lib/candidacies/view.queries";
import { listCertificates } from "@/lib/certificates/certificate.queries";
import { getResult } from "@/lib/juries/minutes/result.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { readDossier } from "@/lib/vae/dossier/dossier.queries";
import { mayAskForMore } from "@/lib/vae/request/new-candidacy.queries";

/** One's own candidacy, whole, by either route; null for anyone but the person, and for what is no longer theirs. */
export async function getOwnDossier(actor: Actor, id: string, now: Date) {
  const candidacy = await getCandidacyView(actor, id, "readAsCandidate");
  if (!candidacy) return null;
  const hasResult = isDecided(candidacy.state);
  const [journey, result, certificates, mayTryAgain] = await Promise.all([
    readJourney(actor, candidacy, now),
    hasResult ? getResult(actor, id) : null,
    listCertificates(actor, id),
    hasResult && mayAskForMore(actor, candidacy.certification.certificationId, now),
  ]);
  return journey && { candidacy, result, certificates, mayTryAgain, ...journey };
}

async function readJourney(actor: Actor, candidacy: CandidacyView, now: Date) {
  const { route } = candidacy;
  if (route === "VAE") {
    return { route, dossier: await read(actor, (tx) => readDossier(tx, candidacy, now)) };
  }
  const progress = await getWorkplaceProgress(actor, candidacy.id);
  return progress && { route, progress };
}
