import "server-only";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { stopDeadlines } from "@/lib/deadlines/deadline.commands";
import type { Work } from "@/lib/platform/db/work";
import { addMonths, type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { asNumber } from "@/lib/settings/setting";
import { readSettings } from "@/lib/settings/setting.queries";
import { openEdition } from "@/lib/vae/validation-edition.commands";
import { isSilenceOver } from "./admissibility-decision";
import { saveDecisionLetter } from "./decision-letter.commands";
import { saveDecision } from "./decision-record.commands";
import { findRunning } from "./silence.queries";

/**
 * Silence for two months makes a request admissible: applied from the day after the due day, dated on the due day
 * (L. 6412-2, R23). The identity keeps to be checked, and its document is kept until then (R28).
 */
export async function admitBySilence(work: Work, candidacyId: string): Promise<{ id: string }> {
  const { tx, today } = work;
  const candidacy = await lockForEvent(work, { id: candidacyId }, "admitTacitly");
  const { id } = candidacy;
  const clock = await findRunning(tx, id, "ADMISSIBILITY_SILENCE");
  if (!clock || !isSilenceOver(clock.dueOn, today))
    refuseByRule("Le délai de deux mois n’est pas passé.");
  const { dueOn } = clock;
  const validUntilOn = await validityFrom(work, dueOn);
  await saveDecision(work, candidacy, {
    outcome: "TACITLY_ADMISSIBLE",
    decidedOn: dueOn,
    validUntilOn: validUntilOn ? dayToDate(validUntilOn) : null,
  });
  const letterHash = await saveDecisionLetter(work, id, {
    decision: "TACIT",
    tacitOn: dueOn,
    validUntilOn,
  });
  await moveCandidacy(work, candidacy, {
    event: "admitTacitly",
    payload: { dueOn, letterHash },
  });
  await stopDeadlines(work, id, "admitTacitly");
  await openEdition(tx, id);
  await notifyCandidate(work, candidacy, "tacitlyAdmitted", { dueOn });
  return { id };
}

/** The same validity as a decision would have, if the certificateur sets one (R26). */
async function validityFrom({ tx }: Work, dueOn: CalendarDay): Promise<CalendarDay | null> {
  const months = asNumber((await readSettings(tx))["vae.validityMonths"]);
  return months > 0 ? addMonths(dueOn, months) : null;
}
