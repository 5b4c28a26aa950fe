export const MEMBERSHIP_KINDS = ["SECRETARIAT", "ADMIN"] as const;
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number];
