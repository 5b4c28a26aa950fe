import { juryDueOn, silenceDueOn } from "@/lib/deadlines/deadline";
import { type CalendarDay, parisDay } from "@/lib/platform/shared/calendar";

/** A line of the journal, the oldest first. */
type Line = { type: string; at: Date };
export type Replayed = {
  kind: "ADMISSIBILITY_SILENCE" | "JURY_BEFORE";
  startsOn: CalendarDay;
  dueOn: CalendarDay;
};

const ENDS = ["declareAdmissible", "declareInadmissible", "admitTacitly", "withdraw"];
const AFTER_FILING = ["returnValidation", "recordDecision", "withdraw"];

/**
 * The legal clocks that the journal of a dossier leaves running, from its events alone: the two months that silence answers
 * (R21, R22: the first demand for pieces annuls them, the last answer starts them anew; a decision taken back does too) and
 * the three months of the jury (R32).
 */
export function replayClocks(journal: readonly Line[]): Replayed[] {
  let silence: CalendarDay | null = null;
  let before: CalendarDay | null = null;
  let jury: CalendarDay | null = null;
  let isAnnulled = false;
  for (const { type, at } of journal) {
    const day = parisDay(at);
    if (type === "submit" || type === "withdrawDecision") silence = day;
    if (type === "requestPieces" && !isAnnulled) [silence, isAnnulled] = [null, true];
    if (type === "resubmit") silence ??= day;
    if (ENDS.includes(type)) [before, silence] = [silence, null];
    if (type === "takeBackSilence") silence = before;
    if (type === "fileValidation") jury = day;
    if (AFTER_FILING.includes(type)) jury = null;
  }
  return [
    ...(silence
      ? [
          {
            kind: "ADMISSIBILITY_SILENCE" as const,
            startsOn: silence,
            dueOn: silenceDueOn(silence),
          },
        ]
      : []),
    ...(jury ? [{ kind: "JURY_BEFORE" as const, startsOn: jury, dueOn: juryDueOn(jury) }] : []),
  ];
}
