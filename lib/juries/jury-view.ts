import type { Side } from "@/lib/auth/actor";
import type { Route } from "@/lib/candidacies/candidacy";
import type { BlockView } from "@/lib/candidacies/candidacy-view";
import type { CalendarDay } from "@/lib/shared/calendar";
import type { Composition } from "./composition-facts";
import type { BlockVerdict, DocketOutcome } from "./deliberation";
import type { SessionEvent, SessionState } from "./jury-session";
import type { Link } from "./jury-session.policy";
import type { MinutesEntry, MinutesText } from "./minutes";
import type { SatState } from "./session-phase";

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
    route: Route;
    interviewTime: string | null;
    interviewPlace: string | null;
  } | null;
};

export type JurorSession = {
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
  route: Route;
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
  entries: DeliberationEntry[];
};

/** An entry as its reader may see it: whole, or a number and a hash. */
export type ShownEntry = { number: string; hash: string; entry: MinutesEntry | null };

/** Why an edition was withdrawn before its last signature. */
export type Withdrawal = { edition: number; at: Date; reason: string };

export type MinutesPage = {
  session: {
    id: string;
    version: number;
    number: string;
    state: SessionState;
    heldOn: CalendarDay;
  };
  events: SessionEvent[];
  withdrawal: Withdrawal | null;
  text: Omit<MinutesText, "entries"> | null;
  entries: ShownEntry[];
  hash: string | null;
  registerNumber: string | null;
  fileId: string | null;
  signatures: { name: string; side: Side; signedAt: Date | null }[];
  maySign: boolean;
};
