import type { CandidacyRoute } from "@/lib/candidacies/state";
import type { Sex } from "@/lib/candidates/candidate";
import type { Link } from "@/lib/jury-sessions/jury-session.policy";
import type { AttendanceStatus, MandateKind } from "@/lib/jury-sessions/member";
import type { Side } from "@/lib/platform/actor/actor";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { Alternation, Presidency } from "./alternation";
import type { FindingCode } from "./composition.labels";

export type CompositionMember = {
  mandateId: string;
  seatId: string;
  side: Side;
  kind: MandateKind;
  name: string;
  /** Acronym of the organisation whose seat it is. */
  organisation: string;
  /** The mandate covers the day of the session (R52). */
  isValid: boolean;
  status: AttendanceStatus;
  isPresiding: boolean;
  qualified: boolean;
  gender: Sex;
};

/** Who was elected, as the presidency was recorded; `exception` says why it departs from the rule, where it does. */
export type President = Presidency & {
  presidencyId: string;
  mandateId: string;
  name: string;
  mandateEndsOn: CalendarDay;
  exception: string;
};

export type CompositionFacts = {
  /** The unions representative on the day, each with its seats of that day (R49). */
  unions: readonly { name: string; seats: number }[];
  employerSeats: number;
  members: readonly CompositionMember[];
  /** Who was elected to preside on that day. */
  president: President | null;
  /** Whose year of presidency each is; null until the branch has told. */
  alternation: Alternation | null;
  rules: { perSide: number; seatsPercent: number; warnUnequal: boolean; genderPercent: number };
};

/** One candidate's examination: the route, and each member's link with them. */
export type EntryFacts = { route: CandidacyRoute; links: ReadonlyMap<string, Link> };

export type Finding = {
  severity: "blocking" | "warning";
  code: FindingCode;
  reason: string;
  remedy: string;
};
export type Composition = {
  holds: boolean;
  findings: Finding[];
  counted: { employers: number; employees: number };
  women: number;
  men: number;
  countedMandateIds: string[];
};
