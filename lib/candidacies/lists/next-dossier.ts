import { STATE_FILTERS, type StateFilterKey, statesFoundBy } from "@/lib/candidacies/phase";
import type { CandidacyState } from "@/lib/candidacies/state";
import { type CalendarDay, dayToDate } from "@/lib/platform/shared/calendar";
import { type Cursor, isStateFilter, readCursor, toCursorText } from "./filters";

/** From where the next dossier is looked for: what is due after this one, among those that wait for the same. */
export type Onward = { filter: StateFilterKey; after: Cursor };

/** What the database keeps where no clock runs. */
export const NEVER = "9999-12-31";

type Standing = { id: string; state: CandidacyState; clocks: readonly { dueOn: CalendarDay }[] };

const filterOf = (state: CandidacyState): StateFilterKey =>
  STATE_FILTERS.find((filter) => statesFoundBy(filter).includes(state)) ?? "a-etudier";

/** Where a dossier stands in that order, before anything is done to it. */
export const onwardFrom = ({ id, state, clocks }: Standing): Onward => ({
  filter: filterOf(state),
  after: { id, at: dayToDate(clocks.map(({ dueOn }) => dueOn).sort()[0] ?? NEVER) },
});

/** « a-etudier.abc-… »: the same as a button or an address carries it. */
export const toOnwardText = ({ filter, after }: Onward): string =>
  `${filter}.${toCursorText(after)}`;

export function readOnward(text: string | undefined): Onward | null {
  const [filter, cursor] = text?.split(".") ?? [];
  const after = readCursor(cursor);
  return isStateFilter(filter) && after ? { filter, after } : null;
}
