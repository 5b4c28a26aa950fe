import "server-only";
import { logAccess } from "@/lib/accounts/access-log.commands";
import type { Actor } from "@/lib/auth/actor";
import { getCandidacyIdentity } from "@/lib/candidates/identity.queries";
import { db } from "@/lib/db/client";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { addDays, addMonths, type CalendarDay, parisDay } from "@/lib/shared/calendar";
import { getVaePage } from "./vae-dossier.queries";

/** A dossier opened by the secretariat, by either route; null for anyone else. The opening is logged (R80). */
export async function openDossier(actor: Actor, id: string, now: Date) {
  const page = await getVaePage(actor, id, "readAsSecretariat", now);
  if (!page) return null;
  await logAccess(actor, "Candidacy", id, now);
  const identity = await getCandidacyIdentity(actor, id);
  const defaults = await getExaminationDefaults(parisDay(now));
  return {
    ...page,
    identity,
    defaults: { ...defaults, identityChecked: Boolean(identity?.checkedAt) },
  };
}

/** What the secretariat's forms propose, from the settings: signatory, deadline for pieces, validity. */
async function getExaminationDefaults(today: CalendarDay) {
  const settings = await readSettings(db);
  const months = asNumber(settings["vae.validityMonths"]);
  return {
    signatoryName: settings["vae.signatory"],
    signatoryCapacity: settings["vae.signatoryCapacity"],
    piecesBy: addDays(today, asNumber(settings["vae.piecesDays"], 30)),
    validUntilOn: months > 0 ? addMonths(today, months) : null,
  };
}
