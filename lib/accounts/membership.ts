export const MEMBERSHIP_KINDS = ["SECRETARIAT", "ADMIN"] as const;
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number];

/** How long an access that one administrator proposes waits for another to confirm it. */
export const GRANT_DAYS = 7;
