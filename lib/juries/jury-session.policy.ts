import { type Actor, mandatesOn, type Side } from "@/lib/auth/actor";
import type { CalendarDay } from "@/lib/shared/calendar";
import {
  editAllowed,
  type SessionEdit,
  type SessionEvent,
  type SessionState,
  sessionEventsFrom,
} from "./jury-session";

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
export type SessionRule = (actor: Actor, session: SessionSubject) => boolean;

const isSecretariat: SessionRule = ({ relations }) => relations.isSecretariat;
const isSecretary: SessionRule = ({ userId, relations }, { secretaryId }) =>
  relations.isSecretariat && userId === secretaryId;
const holdsOne =
  (which: (member: SessionMember) => boolean): SessionRule =>
  (actor, { state, heldOn, members }) => {
    const own = mandatesOn(actor, heldOn);
    return (
      state !== "PLANNED" &&
      members.some((member) => which(member) && own.includes(member.mandateId))
    );
  };
const isSummoned = holdsOne(() => true);
const isPresent = holdsOne((member) => member.isPresent);
const presides = holdsOne((member) => member.isPresent && member.isPresiding);
const anyOf =
  (...rules: SessionRule[]): SessionRule =>
  (actor, session) =>
    rules.some((rule) => rule(actor, session));

/** Rights that move nothing. */
export type SessionRight = "read" | "readAsSecretariat" | "readAsJuror" | "sit";

/** Who may do what with a session. One line per right. */
export const sessionPolicy = {
  read: anyOf(isSecretariat, isSummoned),
  readAsSecretariat: isSecretariat,
  readAsJuror: isSummoned,
  sit: isPresent,

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
  summonLate: isSecretariat,
  declareInterest: isSummoned,
  recordInterest: isSecretary,
  recordAttendance: isSecretary,
  recordPresiding: isSecretary,
  recordInterview: isSecretary,
  decide: presides,
} satisfies Record<SessionEvent | SessionEdit | SessionRight, SessionRule>;

/** What a page shows as buttons: allowed by the lifecycle and by the policy. */
export const availableSessionEvents = (actor: Actor, session: SessionSubject): SessionEvent[] =>
  sessionEventsFrom(session.state).filter((event) => sessionPolicy[event](actor, session));

export const mayEdit = (actor: Actor, session: SessionSubject, edit: SessionEdit): boolean =>
  editAllowed(session.state, edit) && sessionPolicy[edit](actor, session);

/** Institutions are kept, and sessions created, by the secretariat. */
export const keepsInstitution = ({ relations }: Actor): boolean => relations.isSecretariat;

export type Link = "CLEARED" | "LINKED" | "UNDECLARED";
/** One entry of the docket, seen from who may read it: each member's link with the candidate. */
export type EntrySubject = { links: ReadonlyMap<string, Link> };

/** A member's link with an entry; one who declared nothing has not been cleared. */
export const linkOf = ({ links }: EntrySubject, mandateId: string): Link =>
  links.get(mandateId) ?? "UNDECLARED";

const isClearedPresent = (actor: Actor, session: SessionSubject, entry: EntrySubject): boolean =>
  holdsOne(({ mandateId, isPresent: sits }) => sits && linkOf(entry, mandateId) === "CLEARED")(
    actor,
    session,
  );

const AFTER_DELIBERATION: readonly SessionState[] = ["DELIBERATED", "MINUTES_TO_SIGN"];

/**
 * Decisions and reasons of an entry (model, what must hold 3): until the last signature, the present members
 * without a link, the president among them, and once deliberated the session's secretary; then the secretariat too.
 */
export function mayReadDecision(
  actor: Actor,
  session: SessionSubject,
  entry: EntrySubject,
): boolean {
  if (isClearedPresent(actor, session, entry)) return true;
  if (session.state === "MINUTES_SIGNED") return isSecretariat(actor, session);
  return AFTER_DELIBERATION.includes(session.state) && isSecretary(actor, session);
}
