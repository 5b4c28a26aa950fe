import "server-only";
import { getWorkplaceProgress } from "@/lib/assessments/dossier/assessment.queries";
import { getExpiry } from "@/lib/candidacies/expiry/protection.queries";
import { isDecided, isEnded } from "@/lib/candidacies/phase";
import type { CandidacyView } from "@/lib/candidacies/view";
import { getCandidacyView } from "@/lib/candidacies/view.queries";
import { listCertificates } from "@/lib/certificates/certificate.queries";
import { getResult } from "@/lib/juries/minutes/result.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { readDossier } from "@/lib/vae/dossier/dossier.queries";
import { findWayOn } from "@/lib/vae/request/new-candidacy.queries";
import type { OwnResult } from "./own-result";

/** What was decided on one's own candidacies of these ids; nothing of those that are not decided. */
export async function listOwnResults(
  actor: Actor,
  decided: readonly { id: string; certificationId: string }[],
  now: Date,
): Promise<OwnResult[]> {
  const found = await Promise.all(
    decided.map(async ({ id, certificationId }) => {
      const [result, certificates, wayOn] = await Promise.all([
        getResult(actor, id),
        listCertificates(actor, id),
        findWayOn(actor, certificationId, now),
      ]);
      return result?.isOwn ? [{ result, certificates, wayOn }] : [];
    }),
  );
  return found.flat();
}

/** One's own candidacy, whole, by either route; null for anyone but the person, and for what is no longer theirs. */
export async function getOwnDossier(actor: Actor, id: string, now: Date) {
  const candidacy = await getCandidacyView(actor, id, "readAsCandidate");
  if (!candidacy) return null;
  const { certificationId } = candidacy.certification;
  const decided = isDecided(candidacy.state) ? [{ id, certificationId }] : [];
  const [journey, [own = null], expiry] = await Promise.all([
    readJourney(actor, candidacy, now),
    listOwnResults(actor, decided, now),
    isEnded(candidacy.state) ? null : getExpiry(actor, id, "readAsCandidate", now),
  ]);
  return journey && { candidacy, own, expiry, ...journey };
}

async function readJourney(actor: Actor, candidacy: CandidacyView, now: Date) {
  const { route } = candidacy;
  if (route === "VAE") {
    return { route, dossier: await read(actor, (tx) => readDossier(tx, candidacy, now)) };
  }
  const progress = await getWorkplaceProgress(actor, candidacy.id);
  return progress && { route, progress };
}
