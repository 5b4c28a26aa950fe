/** How long a session lasts at most, and its cookie with it. */
export const SESSION_HOURS = 12;

/**
 * Minutes during which a code of the second factor also covers decisions, signatures, rights and settings: the time
 * after which NIST SP 800-63B-4 (2.3.3) asks again at its highest level.
 */
export const CODE_MINUTES = 15;

/** Minutes without a request after which a session ends, until the setting « account.idleMinutes » says otherwise. */
export const IDLE_MINUTES = 60;
/** However little the setting says: a slip of the keyboard there must not keep everybody out. */
export const LEAST_IDLE_MINUTES = 10;
