import { RECOVERY_DAYS } from "@/lib/accounts/address-recovery";
import { DAY, HOUR } from "@/lib/platform/shared/duration";

export type InvitationKind =
  | "CONFIRM_EMAIL"
  | "RESET_PASSWORD"
  | "JOIN"
  | "CHANGE_EMAIL"
  | "RECOVER_ADDRESS"
  | "OBJECT_TO_ADDRESS";

/** How long each link serves, in milliseconds; the messages say the same. */
const LIFETIMES: Record<InvitationKind, number> = {
  CONFIRM_EMAIL: 48 * HOUR,
  CHANGE_EMAIL: 48 * HOUR,
  RESET_PASSWORD: HOUR,
  JOIN: 14 * DAY,
  RECOVER_ADDRESS: RECOVERY_DAYS * DAY,
  OBJECT_TO_ADDRESS: RECOVERY_DAYS * DAY,
};

export const invitationEnd = (kind: InvitationKind, now: Date): Date =>
  new Date(now.getTime() + LIFETIMES[kind]);

/** The two links of a change of address that others ask for: the new mailbox confirms it, the old one objects. */
export const RECOVERY_LINKS: readonly InvitationKind[] = ["RECOVER_ADDRESS", "OBJECT_TO_ADDRESS"];

/** Links on which one chooses a password, and links that confirm an address. */
export const PASSWORD_LINKS: readonly InvitationKind[] = ["JOIN", "RESET_PASSWORD"];
export const ADDRESS_LINKS: readonly InvitationKind[] = [
  "CONFIRM_EMAIL",
  "CHANGE_EMAIL",
  ...RECOVERY_LINKS,
];

export type InvitationState = { expiresAt: Date; usedAt: Date | null; revokedAt: Date | null };

/** Once, and only until its end. */
export const isUsable = ({ expiresAt, usedAt, revokedAt }: InvitationState, now: Date): boolean =>
  usedAt === null && revokedAt === null && expiresAt > now;

/** Said of every link that no longer serves, whatever the reason. */
export const LINK_REFUSED =
  "Ce lien ne peut plus servir : il a déjà servi, il a expiré ou il a été mal copié. Demandez-en un nouveau depuis « Mot de passe oublié ».";
