import "server-only";
import { logReading } from "@/lib/accounts/access-log.commands";
import { getAcquisitions } from "@/lib/acquisitions/prior-acquisition.queries";
import {
  getWorkplaceExamination,
  getWorkplaceProgress,
} from "@/lib/assessments/dossier/assessment.queries";
import { getExpiryExamination } from "@/lib/candidacies/expiry/protection.queries";
import { isDecided } from "@/lib/candidacies/phase";
import type { CandidacyView } from "@/lib/candidacies/view";
import { getCandidacyView } from "@/lib/candidacies/view.queries";
import { listCertificates } from "@/lib/certificates/certificate.queries";
import { getCandidacyIdentity } from "@/lib/identity/identity.queries";
import { listResemblances } from "@/lib/identity/resemblance.queries";
import { findResult } from "@/lib/juries/minutes/result.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { parisDay } from "@/lib/platform/shared/calendar";
import { readExaminationDefaults } from "@/lib/vae/admissibility/examination.queries";
import { readExamined } from "@/lib/vae/dossier/dossier.queries";

/** A dossier opened whole by the secretariat, by either route; null for anyone else. The opening is logged (R80). */
export async function consultDossier(actor: Actor, id: string, now: Date) {
  const candidacy = await getCandidacyView(actor, id, "readAsSecretariat");
  if (!candidacy) return null;
  const isOver = isDecided(candidacy.state);
  const [journey, identity, found, certificates, resemblances, expiry, acquisitions] =
    await Promise.all([
      readJourney(actor, candidacy, now),
      getCandidacyIdentity(actor, id),
      isOver ? findResult(actor, id) : null,
      isOver ? listCertificates(actor, id) : [],
      listResemblances(actor, id),
      getExpiryExamination(actor, id, now),
      getAcquisitions(actor, id, now),
    ]);
  const parts = found?.capacity ? (["DOSSIER", "RESULT"] as const) : (["DOSSIER"] as const);
  await logReading(actor, id, { parts, capacity: "SECRETARIAT" }, now);
  return (
    journey && {
      ...{ candidacy, identity, certificates, resemblances, expiry },
      result: found?.result ?? null,
      acquisitions,
      ...journey,
    }
  );
}

async function readJourney(actor: Actor, candidacy: CandidacyView, now: Date) {
  const { id, route } = candidacy;
  if (route === "VAE") {
    const [examined, defaults] = await read(actor, (tx) =>
      Promise.all([
        readExamined(tx, candidacy, now),
        readExaminationDefaults(tx, actor, parisDay(now)),
      ]),
    );
    const identityChecked = examined.dossier.identityCheckedAt !== null;
    return { route, ...examined, defaults: { ...defaults, identityChecked } };
  }
  const [progress, examination] = await Promise.all([
    getWorkplaceProgress(actor, id),
    getWorkplaceExamination(actor, id, now),
  ]);
  return progress && examination && { route, progress, examination };
}
