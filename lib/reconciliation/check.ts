/** What is held against one another, in the order in which it is looked at: what rests on something comes after it. */
export const CHECKS = [
  "journalChain",
  "minutesText",
  "minutesSignatures",
  "minutesJournal",
  "decidedCandidacies",
  "ledgerFounded",
  "ledgerComplete",
  "certificatesFounded",
  "certificatesJournal",
  "certificatesAwaited",
  "states",
  "clocks",
  "clockDays",
  "tallies",
  "searches",
  "filesJournal",
  "filesBytes",
  "filesUnnamed",
] as const;
export type Check = (typeof CHECKS)[number];

/** A row that one check finds to differ: an id, a number or a sequence, nothing of a person. */
export type Difference = { check: Check; row: string };
