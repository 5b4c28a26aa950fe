/** What one administrator asked for, besides an access, and another has not confirmed yet. */
export type Awaited = {
  id: string;
  what: "FACTOR_RESET" | "ADDRESS";
  userId: string;
  name: string;
  askedBy: string;
  expiresAt: Date;
};
