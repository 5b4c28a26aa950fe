/** How long a session lasts at most, and its cookie with it. */
export const SESSION_HOURS = 12;

/** Minutes without a request after which a session ends, until the setting « account.idleMinutes » says otherwise. */
export const IDLE_MINUTES = 60;
/** However little the setting says: a slip of the keyboard there must not keep everybody out. */
export const LEAST_IDLE_MINUTES = 10;
