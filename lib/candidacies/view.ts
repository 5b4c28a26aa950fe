import type { Sex } from "@/lib/candidates/candidate";
import type { DeadlineKind } from "@/lib/deadlines/deadline";
import type { FilePurpose } from "@/lib/documents/stored-file";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { CandidacyEvent } from "./candidacy";
import type { CandidacyRoute, CandidacyState } from "./state";

export type BlockView = {
  id: string;
  code: string;
  ordinal: number;
  label: string;
  provisional: boolean;
  /** Labels of the options chosen. */
  options: string[];
};
export type FileView = {
  id: string;
  purpose: FilePurpose;
  originalName: string;
  mime: string;
  size: number;
  sha256: string;
  createdAt: Date;
};
export type RemarkView = {
  id: string;
  event: string;
  text: string;
  at: Date;
  /** What it is about, unless it is the whole. */
  situationId: string | null;
  onPresentation: boolean;
};
export type JournalLine = { id: string; type: string; at: Date; actorName: string | null };
export type RunningClock = {
  kind: DeadlineKind;
  startsOn: CalendarDay;
  dueOn: CalendarDay;
  legalBasis: string;
};
export type Hearing = {
  heldOn: CalendarDay;
  time: string;
  place: string;
  /** Held at a distance: the place is the address, or says how it will be given. */
  isRemote: boolean;
  /** What the candidate said who cannot come; null before, and whether it can still be said here. */
  absence: { reason: string; saidAt: Date } | null;
  mayAnnounceAbsence: boolean;
};

/** Who may follow a dossier, or does. */
export type HandlerView = { id: string; displayName: string };

/** A candidacy as its own pages show it, by either route. */
export type CandidacyView = {
  id: string;
  number: string | null;
  route: CandidacyRoute;
  state: CandidacyState;
  version: number;
  isWhole: boolean;
  createdAt: Date;
  submittedAt: Date | null;
  stateSince: Date;
  /** When it was emptied, its duration over. */
  erasedAt: Date | null;
  certification: { id: string; certificationId: string; title: string; rncpCode: string };
  candidateId: string | null;
  candidateName: string;
  /** Of civil status; null before the person has given their identity. */
  candidateSex: Sex | null;
  companyId: string | null;
  companyName: string | null;
  blocks: BlockView[];
  remarks: RemarkView[];
  journal: JournalLine[];
  clocks: RunningClock[];
  /** The session it is summoned to, once the summons have left. */
  hearing: Hearing | null;
  /** The session on whose docket it is, for a reader who may open it. */
  sessionId: string | null;
  /** What was written to each other: how often, and whether the candidate waits for an answer. */
  exchanges: { count: number; isAwaiting: boolean };
  /** Who of the secretariat follows it, for a reader who may give it to somebody. */
  handler: HandlerView | null;
  /** What the reader may do to it now. */
  events: CandidacyEvent[];
};

export const clockOf = (
  { clocks }: Pick<CandidacyView, "clocks">,
  kind: DeadlineKind,
): RunningClock | null => clocks.find((clock) => clock.kind === kind) ?? null;
