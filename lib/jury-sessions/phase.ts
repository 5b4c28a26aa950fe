import { statesWhere } from "@/lib/platform/shared/lifecycle";
import type { SessionEdit, SessionEvent, SessionState } from "./jury-session";

type Phase = {
  sitting: "before" | "open" | "closed" | "never";
  /** The summons have left: its members see it. */
  summoned: boolean;
  /** For good. The database's `guard_session` says the same. */
  concluded: boolean;
  /** Who reads what was decided, besides the members who sit. */
  readBy: "nobody" | "secretary" | "secretariat";
  /** Which session a member turns to first; null is none of them. */
  turn: number | null;
  edits: readonly SessionEdit[];
};

/** What each state of a session means. */
const phases = {
  PLANNED: {
    sitting: "before",
    summoned: false,
    concluded: false,
    readBy: "nobody",
    turn: null,
    edits: ["replaceSecretary", "keepDocket", "takeOff", "setInterview", "allowRemote"],
  },
  SUMMONED: {
    sitting: "before",
    summoned: true,
    concluded: false,
    readBy: "nobody",
    turn: 3,
    edits: [
      "replaceSecretary",
      "takeOff",
      "setInterview",
      "allowRemote",
      "summonLate",
      "declareInterest",
      "announceAbsence",
      "recordInterest",
      "recordAttendance",
      "recordPresiding",
      "recordInterview",
    ],
  },
  OPEN: {
    sitting: "open",
    summoned: true,
    concluded: false,
    readBy: "nobody",
    turn: 1,
    edits: [
      "replaceSecretary",
      "declareInterest",
      "recordInterest",
      "recordAttendance",
      "recordPresiding",
      "recordInterview",
      "decide",
    ],
  },
  DELIBERATED: {
    sitting: "closed",
    summoned: true,
    concluded: false,
    readBy: "secretary",
    turn: 4,
    edits: ["replaceSecretary", "recordPresiding"],
  },
  MINUTES_TO_SIGN: {
    sitting: "closed",
    summoned: true,
    concluded: false,
    readBy: "secretary",
    turn: 2,
    edits: ["recordPresiding"],
  },
  MINUTES_SIGNED: {
    sitting: "closed",
    summoned: true,
    concluded: true,
    readBy: "secretariat",
    turn: null,
    edits: [],
  },
  CANCELLED: {
    sitting: "never",
    summoned: true,
    concluded: true,
    readBy: "nobody",
    turn: null,
    edits: [],
  },
} as const satisfies Record<SessionState, Phase>;

const phaseOf = (state: SessionState): Phase => phases[state];
const all = (holds: (phase: Phase) => boolean): SessionState[] =>
  statesWhere<SessionState, Phase>(phases, holds);

export const editAllowed = (state: SessionState, edit: SessionEdit): boolean =>
  phaseOf(state).edits.includes(edit);

/** Nothing ends the session any more; its docket still holds. */
export const LIVE_STATES = all(({ concluded }) => !concluded);
export const CONCLUDED_STATES = all(({ concluded }) => concluded);
/** It was held, or is to be. */
export const HELD_STATES = all(({ sitting }) => sitting !== "never");

export const isSummoned = (state: SessionState): boolean => phaseOf(state).summoned;
/** Its members see it. */
export const SUMMONED_STATES = all(({ summoned }) => summoned);
/** Its candidates are told when and where. */
export const HEARING_STATES = all(({ summoned, sitting }) => summoned && sitting !== "never");

/** It has not opened, and still may. */
export const UNOPENED_STATES = all(({ sitting }) => sitting === "before");
export const isBeforeSitting = (state: SessionState): boolean =>
  phaseOf(state).sitting === "before";
export type SatState = {
  [S in SessionState]: (typeof phases)[S]["sitting"] extends "open" | "closed" ? S : never;
}[SessionState];
/** The jury has sat, or sits: there is a deliberation. */
export const hasSat = (state: SessionState): state is SatState =>
  phaseOf(state).sitting === "open" || phaseOf(state).sitting === "closed";

/** What is decided is the room's alone: from the opening to the last signature. */
export const IN_CAMERA_STATES = all(
  ({ sitting, concluded }) => !concluded && (sitting === "open" || sitting === "closed"),
);
/** The state that shows outside the room: the jury deliberates until the minutes are signed. */
export const stateFromOutside = (state: SessionState): SessionState =>
  IN_CAMERA_STATES.includes(state) ? "OPEN" : state;
/** What tells that something was decided, how often or when: nobody outside the room learns of it in camera. */
export const IN_CAMERA_ACTS = [
  "decide",
  "closeDeliberation",
  "reopen",
  "drawUpMinutes",
  "withdrawMinutes",
  "sign",
] as const satisfies readonly (SessionEdit | SessionEvent)[];

/** Members without a link read the candidates' files (R35). */
export const areFilesOpen = (state: SessionState): boolean =>
  phaseOf(state).summoned && !phaseOf(state).concluded;
/** What a member turns to, the most pressing first: the sitting, then what is to sign, then the next summons. */
export const PRESSING_STATES = all(({ turn }) => turn !== null).sort(
  (one, other) => Number(phaseOf(one).turn) - Number(phaseOf(other).turn),
);

/** The last signature makes the decisions known and definitive. */
export const isSigned = (state: SessionState): boolean => phaseOf(state).readBy === "secretariat";
export const SIGNED_STATES = all(({ readBy }) => readBy === "secretariat");
export const maySecretaryRead = (state: SessionState): boolean =>
  phaseOf(state).readBy !== "nobody";
