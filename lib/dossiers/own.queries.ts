import "server-only";
import { getWorkplaceProgress } from "@/lib/assessments/dossier/assessment.queries";
import { takesEvent } from "@/lib/candidacies/candidacy";
import { getExpiry } from "@/lib/candidacies/expiry/protection.queries";
import { isDecided, isEnded, OPEN_STATES } from "@/lib/candidacies/phase";
import type { CandidacyView } from "@/lib/candidacies/view";
import { getCandidacyView } from "@/lib/candidacies/view.queries";
import { listCertificates } from "@/lib/certificates/certificate.queries";
import { getResult } from "@/lib/juries/minutes/result.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { readDossier } from "@/lib/vae/dossier/dossier.queries";
import { findWayOn } from "@/lib/vae/request/new-candidacy.queries";
import type { Former } from "@/lib/vae/request/resumption";
import type { OwnResult } from "./own-result";

/** What was decided on one's own candidacies of these ids; nothing of those that are not decided. */
export async function listOwnResults(
  actor: Actor,
  decided: readonly { id: string; certificationId: string; asked?: Former["blocks"] }[],
  now: Date,
): Promise<OwnResult[]> {
  const found = await Promise.all(
    decided.map(async ({ id, certificationId, asked }) => {
      const [result, certificates, wayOn] = await Promise.all([
        getResult(actor, id),
        listCertificates(actor, id),
        findWayOn(actor, certificationId, now, asked),
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
  const { blocks, state } = candidacy;
  const decided = isDecided(state) ? [{ id, certificationId, asked: blocks }] : [];
  const [journey, [own = null], wayOn, expiry] = await Promise.all([
    readJourney(actor, candidacy, now),
    listOwnResults(actor, decided, now),
    endedEarly(state) ? findWayOn(actor, certificationId, now, blocks) : null,
    isEnded(candidacy.state) ? null : getExpiry(actor, id, "readAsCandidate", now),
  ]);
  return journey && { candidacy, own, wayOn, expiry, ...journey };
}

/** Without a decision of the jury, and not to be taken up again but by a new request. */
const endedEarly = (state: CandidacyView["state"]) =>
  !OPEN_STATES.includes(state) && !isDecided(state) && !takesEvent(state, "reinstate");

async function readJourney(actor: Actor, candidacy: CandidacyView, now: Date) {
  const { route } = candidacy;
  if (route === "VAE") {
    return { route, dossier: await read(actor, (tx) => readDossier(tx, candidacy, now)) };
  }
  const progress = await getWorkplaceProgress(actor, candidacy.id);
  return progress && { route, progress };
}
