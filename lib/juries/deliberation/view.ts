import type { CandidacyRoute } from "@/lib/candidacies/state";
import type { BlockView } from "@/lib/candidacies/view";
import type { Composition } from "@/lib/juries/composition/facts";
import type { OwnNotice } from "@/lib/jury-sessions/absence";
import type { SessionEvent, SessionState } from "@/lib/jury-sessions/jury-session";
import type { Link } from "@/lib/jury-sessions/jury-session.policy";
import type { SatState } from "@/lib/jury-sessions/phase";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { BlockVerdict, DocketOutcome } from "./deliberation";

/** An entry for a member: until they are cleared, a name and employers; with a link, nothing but its place. */
export type JurorEntry = {
  id: string;
  position: number;
  link: Link;
  isDetected: boolean;
  shown: { candidateName: string; employers: string[] } | null;
  /** Once cleared: how the candidate is heard and where the file is. */
  file: {
    candidacyId: string;
    route: CandidacyRoute;
    interviewTime: string | null;
    interviewPlace: string | null;
    interviewRemote: boolean;
  } | null;
};

export type JurorSession = {
  secretaryName: string;
  id: string;
  version: number;
  number: string;
  state: SessionState;
  heldOn: CalendarDay;
  startTime: string;
  place: string;
  link: string | null;
  endReason: string | null;
  isToday: boolean;
  sits: boolean;
  presides: boolean;
  /** « Titulaire », « Suppléante ». */
  capacity: string;
  events: SessionEvent[];
  mayDeclare: boolean;
  /** What the member said who cannot come. */
  absence: OwnNotice | null;
  mayAnnounceAbsence: boolean;
  composition: Composition;
  entries: JurorEntry[];
};

export type DeliberatedBlock = BlockView & {
  verdict: BlockVerdict | null;
  reasons: string;
  recommendations: string;
};

/** What may be read of an entry's deliberation. */
export type OpenEntry = {
  candidacyId: string;
  number: string;
  candidateName: string;
  route: CandidacyRoute;
  version: number;
  interviewHeld: boolean | null;
  outcome: DocketOutcome | null;
  composition: Composition;
  blocks: DeliberatedBlock[];
};

export type DeliberationEntry = {
  id: string;
  position: number;
  /** The outcomes the president may enter now; empty for the others. */
  possible: DocketOutcome[];
  open: OpenEntry | null;
};

export type DeliberationPage = {
  id: string;
  version: number;
  number: string;
  state: SatState;
  heldOn: CalendarDay;
  events: SessionEvent[];
  mayDecide: boolean;
  /** How the jury decides (R56); empty where nothing is set. */
  decisionRule: string;
  /** For who may close it, and nobody else: the outcomes as the page shows them (`checkSeen`). */
  seen: string | null;
  entries: DeliberationEntry[];
};
