import { eventsFrom, type Lifecycle, nextState } from "@/lib/platform/shared/lifecycle";

export const SESSION_STATES = [
  "PLANNED",
  "SUMMONED",
  "OPEN",
  "DELIBERATED",
  "MINUTES_TO_SIGN",
  "MINUTES_SIGNED",
  "CANCELLED",
] as const;
export type SessionState = (typeof SESSION_STATES)[number];

export const SESSION_EVENTS = [
  "summon",
  "open",
  "closeDeliberation",
  "reopen",
  "drawUpMinutes",
  "withdrawMinutes",
  "sign",
  "postpone",
  "cancel",
] as const;
export type SessionEvent = (typeof SESSION_EVENTS)[number];

/** The life of a session; `sign` moves it with the last signature alone. */
const sessionLifecycle = {
  PLANNED: { summon: "SUMMONED", postpone: "PLANNED", cancel: "CANCELLED" },
  SUMMONED: { open: "OPEN", postpone: "PLANNED", cancel: "CANCELLED" },
  OPEN: { closeDeliberation: "DELIBERATED" },
  DELIBERATED: { reopen: "OPEN", drawUpMinutes: "MINUTES_TO_SIGN" },
  MINUTES_TO_SIGN: { withdrawMinutes: "DELIBERATED", sign: "MINUTES_SIGNED" },
  MINUTES_SIGNED: {},
  CANCELLED: {},
} as const satisfies Lifecycle<SessionState, SessionEvent>;

export const sessionAfter = (state: SessionState, event: SessionEvent): SessionState | undefined =>
  nextState<SessionState, SessionEvent>(sessionLifecycle, state, event);

export const sessionEventsFrom = (state: SessionState): SessionEvent[] =>
  eventsFrom<SessionState, SessionEvent>(sessionLifecycle, state);

export const sessionTakesEvent = (state: SessionState, event: SessionEvent): boolean =>
  sessionAfter(state, event) !== undefined;

/** What is done to a session without moving it; `phase.ts` says in which states. */
export const SESSION_EDITS = [
  "replaceSecretary",
  "keepDocket",
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
  "decide",
] as const;
export type SessionEdit = (typeof SESSION_EDITS)[number];
