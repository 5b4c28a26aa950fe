import type { CandidacyRoute } from "@/lib/candidacies/state";
import type { Composition, CompositionMember } from "@/lib/juries/composition/facts";
import type { Withdrawal } from "@/lib/juries/minutes/view";
import type { AbsenceNotice } from "@/lib/jury-sessions/absence";
import type { SessionEvent, SessionState } from "@/lib/jury-sessions/jury-session";
import type { Link } from "@/lib/jury-sessions/jury-session.policy";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { Lacking } from "@/lib/settings/needed";

export type SessionRow = {
  id: string;
  number: string;
  state: SessionState;
  heldOn: CalendarDay;
  startTime: string;
  place: string;
  entries: number;
};

export type DocketRow = {
  id: string;
  number: string;
  candidacyId: string;
  candidateName: string;
  route: CandidacyRoute;
  interviewTime: string | null;
  interviewPlace: string | null;
  interviewRemote: boolean;
  /** The limit of the law, when the session is held after it (R32). */
  lateSince: CalendarDay | null;
};

export type SessionPage = {
  id: string;
  version: number;
  number: string;
  state: SessionState;
  heldOn: CalendarDay;
  startTime: string;
  place: string;
  link: string | null;
  remoteInterviews: boolean;
  endReason: string | null;
  secretaryId: string;
  secretaryName: string;
  isSecretary: boolean;
  /** The accounts that may keep the session instead; empty when it cannot be changed any more. */
  /** Who was summoned and cannot come. */
  absences: AbsenceNotice[];
  otherSecretaries: { value: string; label: string }[];
  events: SessionEvent[];
  mayKeepDocket: boolean;
  /** Days left before the session, and the notice asked for (R33). */
  notice: { left: number; wanted: number };
  docket: DocketRow[];
  members: readonly CompositionMember[];
  composition: Composition;
  lateMembers: number;
  minutes: {
    edition: number;
    number: string | null;
    fileId: string | null;
    signatures: number;
  } | null;
  withdrawal: Withdrawal | null;
  /** What the letters of the results lack: minutes wait for it. */
  lacking: Lacking | null;
};

export type ReadyRow = {
  id: string;
  number: string;
  candidateName: string;
  route: CandidacyRoute;
  blocks: string;
  before: CalendarDay | null;
  /** The registration will be over on the day of the session, and nothing protects the person (R2). */
  isPastExpiry: boolean;
};

export type DocketPage = Pick<
  SessionPage,
  "id" | "version" | "number" | "state" | "heldOn" | "startTime" | "place" | "remoteInterviews"
> & {
  docket: DocketRow[];
  ready: ReadyRow[];
  mayAdd: boolean;
  mayTakeOff: boolean;
  jointSession: boolean;
  /** The branch allows interviews at a distance, or the session still does (R39). */
  mayChangeRemote: boolean;
};

export type SittingEntry = {
  id: string;
  position: number;
  number: string;
  candidateName: string;
  route: CandidacyRoute;
  interviewTime: string | null;
  interviewHeld: boolean | null;
  composition: Composition;
  members: { mandateId: string; name: string; link: Link; isDetected: boolean; reason: string }[];
};

export type SittingPage = {
  id: string;
  version: number;
  number: string;
  state: SessionState;
  heldOn: CalendarDay;
  isToday: boolean;
  may: Record<
    "recordAttendance" | "recordPresiding" | "recordInterview" | "recordInterest",
    boolean
  >;
  members: (CompositionMember & { seatLabel: string })[];
  presidentName: string | null;
  composition: Composition;
  entries: SittingEntry[];
};
