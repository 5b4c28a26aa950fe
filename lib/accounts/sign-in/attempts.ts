/** How many failures pass without delay, and the longest delay, in seconds. */
export type Slowing = { free: number; longest: number };

/**
 * How attempts are slowed: from one place at one account, from one place at any account, at one account from
 * places where it was never signed in to. The last is short: it never keeps anybody out (model, 12).
 */
export const slowings = {
  pair: { free: 5, longest: 15 * 60 },
  place: { free: 30, longest: 60 },
  account: { free: 20, longest: 30 },
} as const satisfies Record<string, Slowing>;

/** Seconds to wait after that many failures: nothing at first, then 2, 4, 8… up to the longest. */
export const delayAfter = (failures: number, { free, longest }: Slowing): number =>
  failures < free ? 0 : Math.min(longest, 2 ** (failures - free + 1));

/** « Patientez 8 secondes », « Patientez 2 minutes »: rounded up, so that the time said is enough. */
export function waitMessage(seconds: number): string {
  const [count, unit] =
    seconds < 90 ? [Math.ceil(seconds), "seconde"] : [Math.ceil(seconds / 60), "minute"];
  return `Trop d’essais se sont suivis. Patientez ${count} ${unit}${count > 1 ? "s" : ""}, puis recommencez : votre compte n’est pas bloqué.`;
}
