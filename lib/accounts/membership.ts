import { DAY } from "@/lib/platform/shared/duration";

export const MEMBERSHIP_KINDS = ["SECRETARIAT", "ADMIN", "DPO"] as const;
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number];

const SEVEN_DAYS = 7 * DAY;

/** Until when another administrator may confirm what one asks for now: an access, a reset, a change of address. */
export const confirmationEnd = (now: Date): Date => new Date(now.getTime() + SEVEN_DAYS);
