import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import { addDays, addMonths, type CalendarDay } from "@/lib/platform/shared/calendar";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";

/** What the secretariat's forms propose, from the settings: signatory, deadline for pieces, validity. */
export async function readExaminationDefaults(tx: Reader, today: CalendarDay) {
  const settings = await readSettings(tx);
  const months = asNumber(settings["vae.validityMonths"]);
  return {
    signatoryName: settings["vae.signatory"],
    signatoryCapacity: settings["vae.signatoryCapacity"],
    piecesBy: addDays(today, asNumber(settings["vae.piecesDays"], 30)),
    validUntilOn: months > 0 ? addMonths(today, months) : null,
  };
}
