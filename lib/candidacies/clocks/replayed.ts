import { juryDueOn, silenceDueOn } from "@/lib/deadlines/deadline";
import { type CalendarDay, parisDay } from "@/lib/platform/shared/calendar";

/** A line of the journal, the oldest first. */
type Line = { type: string; at: Date };
export type Replayed = {
  kind: "ADMISSIBILITY_SILENCE" | "JURY_BEFORE";
  startsOn: CalendarDay;
  dueOn: CalendarDay;
};

/** From which days the clocks run, and what was running when silence was last answered. */
type Standing = {
  silence: CalendarDay | null;
  before: CalendarDay | null;
  jury: CalendarDay | null;
  /** Pieces were asked for once: the two months are annulled no more. */
  isAnnulled: boolean;
};
type Turn = (standing: Standing, day: CalendarDay) => Partial<Standing>;

const begins: Turn = (_, day) => ({ silence: day });
const answered: Turn = ({ silence }) => ({ silence: null, before: silence });
const juryNoMore: Turn = () => ({ jury: null });

const turns: Readonly<Record<string, Turn>> = {
  submit: begins,
  withdrawDecision: begins,
  requestPieces: ({ isAnnulled }) => (isAnnulled ? {} : { silence: null, isAnnulled: true }),
  resubmit: ({ silence }, day) => ({ silence: silence ?? day }),
  declareAdmissible: answered,
  declareInadmissible: answered,
  admitTacitly: answered,
  takeBackSilence: ({ before }) => ({ silence: before }),
  fileValidation: (_, day) => ({ jury: day }),
  returnValidation: juryNoMore,
  recordDecision: juryNoMore,
  withdraw: () => ({ silence: null, jury: null }),
};

/**
 * The legal clocks that the journal of a dossier leaves running, from its events alone: the two months that silence answers
 * (R21, R22: the first demand for pieces annuls them, the last answer starts them anew; a decision taken back does too) and
 * the three months of the jury (R32).
 */
export function replayClocks(journal: readonly Line[]): Replayed[] {
  const standing: Standing = { silence: null, before: null, jury: null, isAnnulled: false };
  for (const { type, at } of journal)
    Object.assign(standing, turns[type]?.(standing, parisDay(at)));
  const { silence, jury } = standing;
  return [
    ...(silence ? [begun("ADMISSIBILITY_SILENCE", silence, silenceDueOn)] : []),
    ...(jury ? [begun("JURY_BEFORE", jury, juryDueOn)] : []),
  ];
}

const begun = (
  kind: Replayed["kind"],
  startsOn: CalendarDay,
  dueFrom: (day: CalendarDay) => CalendarDay,
): Replayed => ({ kind, startsOn, dueOn: dueFrom(startsOn) });
