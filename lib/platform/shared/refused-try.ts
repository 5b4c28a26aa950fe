/** What the portal refuses that may be somebody's attempt at what is not theirs. */
export type RefusedTryKind =
  | "SIGN_IN_FAILED"
  | "SIGN_IN_SLOWED"
  | "PASSWORD_REFUSED"
  | "LINK_REFUSED"
  | "ACT_REFUSED"
  | "CODE_REFUSED";
