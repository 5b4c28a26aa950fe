import { type Actor, mandatesOn, type Side } from "@/lib/platform/actor/actor";
import { allOf, anyOf, isSecretariat, type Right } from "@/lib/platform/actor/right";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import {
  type SessionEdit,
  type SessionEvent,
  type SessionState,
  sessionEventsFrom,
} from "./jury-session";
import {
  editAllowed,
  IN_CAMERA_STATES,
  isSummoned as isShown,
  isSigned,
  maySecretaryRead,
  stateFromOutside,
} from "./phase";

export type SessionMember = {
  mandateId: string;
  side: Side;
  isPresent: boolean;
  isPresiding: boolean;
};
export type SessionSubject = {
  id: string;
  state: SessionState;
  heldOn: CalendarDay;
  secretaryId: string;
  members: readonly SessionMember[];
};
type OnSession = Right<SessionSubject>;

/** The member of the secretariat who keeps one session. */
export const isSecretary = allOf<{ secretaryId: string }>(
  isSecretariat,
  ({ userId }, { secretaryId }) => userId === secretaryId,
);
const holdsOne =
  (which: (member: SessionMember) => boolean): OnSession =>
  (actor, { state, heldOn, members }) => {
    const own = mandatesOn(actor, heldOn);
    return (
      isShown(state) && members.some((member) => which(member) && own.includes(member.mandateId))
    );
  };
const isSummoned = holdsOne(() => true);
const isPresent = holdsOne((member) => member.isPresent);
const presides = holdsOne((member) => member.isPresent && member.isPresiding);

/** Its secretary and the members who sit: they know what the deliberation has come to. */
const isInRoom: OnSession = anyOf(isSecretary, isPresent);

/** Whether somebody who may read a session has to be left in the dark about its deliberation, until the last signature. */
export const isOutside: OnSession = (actor, session) =>
  IN_CAMERA_STATES.includes(session.state) && !isInRoom(actor, session);

/** A session as somebody may know it: from outside, the jury deliberates until the minutes are signed. */
export const seenBy = <S extends SessionSubject>(actor: Actor, session: S): S =>
  isOutside(actor, session) ? { ...session, state: stateFromOutside(session.state) } : session;

/** Rights that move nothing. */
export type SessionRight = "read" | "readAsSecretariat" | "readAsJuror" | "sit" | "liftInterest";

/** Who may do what with a session. One line per right. */
export const sessionPolicy = {
  read: anyOf(isSecretariat, isSummoned),
  readAsSecretariat: isSecretariat,
  readAsJuror: isSummoned,
  sit: isPresent,
  /** A link once declared. */
  liftInterest: isSecretary,

  summon: isSecretariat,
  postpone: isSecretariat,
  cancel: isSecretariat,
  open: presides,
  closeDeliberation: presides,
  reopen: presides,
  drawUpMinutes: isSecretary,
  withdrawMinutes: presides,
  sign: isPresent,

  replaceSecretary: isSecretariat,
  keepDocket: isSecretariat,
  takeOff: isSecretariat,
  setInterview: isSecretariat,
  allowRemote: isSecretariat,
  summonLate: isSecretariat,
  declareInterest: isSummoned,
  announceAbsence: isSummoned,
  recordInterest: isSecretary,
  recordAttendance: isSecretary,
  recordPresiding: isSecretary,
  recordInterview: isSecretary,
  decide: presides,
} satisfies Record<SessionEvent | SessionEdit | SessionRight, OnSession>;

/** What a page shows as buttons: allowed by the lifecycle and by the policy. */
export const availableSessionEvents = (actor: Actor, session: SessionSubject): SessionEvent[] =>
  sessionEventsFrom(session.state).filter((event) => sessionPolicy[event](actor, session));

export const mayEdit = (actor: Actor, session: SessionSubject, edit: SessionEdit): boolean =>
  editAllowed(session.state, edit) && sessionPolicy[edit](actor, session);

export type Link = "CLEARED" | "LINKED" | "UNDECLARED";
/** One entry of the docket, seen from who may read it: each member's link with the candidate. */
export type EntrySubject = { links: ReadonlyMap<string, Link> };

/** A member's link with an entry; one who declared nothing has not been cleared. */
export const linkOf = ({ links }: EntrySubject, mandateId: string): Link =>
  links.get(mandateId) ?? "UNDECLARED";

type OnDecision = Right<{ session: SessionSubject; entry: EntrySubject }>;

const isClearedPresent: OnDecision = (actor, { session, entry }) =>
  holdsOne(({ mandateId, isPresent: sits }) => sits && linkOf(entry, mandateId) === "CLEARED")(
    actor,
    session,
  );
const isSecretaryOnceDeliberated: OnDecision = (actor, { session }) =>
  isSecretary(actor, session) && maySecretaryRead(session.state);
const isSignedForSecretariat: OnDecision = (actor, { session }) =>
  isSecretariat(actor) && isSigned(session.state);

/**
 * Decisions and reasons of an entry (model, what must hold 3): until the last signature, the present members
 * without a link, the president among them, and once deliberated the session's secretary; then the secretariat too.
 */
export const decisionPolicy = {
  read: anyOf(isClearedPresent, isSecretaryOnceDeliberated, isSignedForSecretariat),
} satisfies Record<"read", OnDecision>;
