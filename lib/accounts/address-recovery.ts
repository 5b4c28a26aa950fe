import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { DAY } from "@/lib/platform/shared/duration";

/** What shows who somebody is, where an account is at stake: nothing but what bears a photograph and is a State's. */
export const PROOFS = ["IDENTITY_CARD", "PASSPORT", "RESIDENCE_PERMIT"] as const;
export type Proof = (typeof PROOFS)[number];

/** How the document was seen beside its holder: never by a voice or a copy alone. */
export const MANNERS = ["IN_PERSON", "VIDEO"] as const;
export type Manner = (typeof MANNERS)[number];

export type RecoveryEnd = "DONE" | "OBJECTED" | "WITHDRAWN" | "REGAINED" | "LAPSED";

/** In which the old address may object; the database holds it too. */
const OBJECTION_DAYS = 7;
/** In which the new mailbox confirms it, counted from its start. */
export const RECOVERY_DAYS = 14;

const daysAfter = (at: Date, days: number) => new Date(at.getTime() + days * DAY);

/** The delays of a change of address that starts now: when it may take effect, and when it lapses unconfirmed. */
export const delaysFrom = (now: Date): { startedAt: Date; opensAt: Date; expiresAt: Date } => ({
  startedAt: now,
  opensAt: daysAfter(now, OBJECTION_DAYS),
  expiresAt: daysAfter(now, RECOVERY_DAYS),
});

/** A change of address that is under way, as who may read it sees it. */
export type OpenRecovery = {
  id: string;
  newEmail: string;
  reason: string;
  documentKind: Proof;
  manner: Manner;
  checkedOn: CalendarDay;
  askedBy: string;
  askedAt: Date;
  confirmedBy: string | null;
  expiresAt: Date;
  opensAt: Date | null;
  provenAt: Date | null;
  canConfirm: boolean;
};
