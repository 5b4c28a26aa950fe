/** Why documents cannot be signed: nothing was configured, or what was does not serve (today). */
export type SigningFault = "ABSENT" | "UNREADABLE" | "NOT_YET" | "EXPIRED";
