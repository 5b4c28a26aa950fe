import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import type { Reader } from "@/lib/platform/db/read";
import { addDays, addMonths, type CalendarDay } from "@/lib/platform/shared/calendar";
import { findLacking } from "@/lib/settings/needed.queries";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";

/** What the secretariat's forms propose, from the settings: signatory, deadline for pieces, validity; and what keeps a decision from leaving. */
export async function readExaminationDefaults(tx: Reader, actor: Actor, today: CalendarDay) {
  const settings = await readSettings(tx);
  const months = asNumber(settings["vae.validityMonths"]);
  return {
    signatoryName: settings["vae.signatory"],
    signatoryCapacity: settings["vae.signatoryCapacity"],
    piecesBy: addDays(today, asNumber(settings["vae.piecesDays"], 30)),
    lacking: await findLacking(tx, actor, "ADMISSIBILITY"),
    validUntilOn: months > 0 ? addMonths(today, months) : null,
  };
}
