/** How many failures pass without delay, and the longest delay, in seconds. */
export type Slowing = { free: number; longest: number };

/**
 * How attempts are slowed: from one place (or one device its owner has used) at one account, from one place at any
 * account, at one account from wherever it was never signed in to; and at the codes of one account, of which three in a
 * million are right: some forty tries a day, hence one chance in nine thousand a day for who has the password already.
 * From one place so many accounts and lost passwords are asked for without delay as a company sends at once.
 */
export const slowings = {
  pair: { free: 5, longest: 15 * 60 },
  place: { free: 30, longest: 60 },
  account: { free: 20, longest: 30 },
  code: { free: 5, longest: 60 * 60 },
  letters: { free: 30, longest: 5 * 60 },
} as const satisfies Record<string, Slowing>;

/** Seconds to wait after that many failures: nothing at first, then 2, 4, 8… up to the longest. */
export const delayAfter = (failures: number, { free, longest }: Slowing): number =>
  failures < free ? 0 : Math.min(longest, 2 ** (failures - free + 1));

/** How many letters an hour one asker has sent to an address, and all those unknown to its account together. */
export const letters = { each: 5, strangers: 20 } as const;

/** Somebody new at a place where others hammer: their mailbox, which no hammering fills up, lets them in. */
export const WITHOUT_WAITING =
  "Pour entrer sans attendre, demandez un lien par « Mot de passe oublié » : il ouvre votre compte sur cet appareil.";

/** « Patientez 8 secondes », « Patientez 2 minutes »: rounded up, so that the time said is enough. */
export function waitMessage(seconds: number): string {
  const [count, unit] =
    seconds < 90 ? [Math.ceil(seconds), "seconde"] : [Math.ceil(seconds / 60), "minute"];
  return `Trop d’essais se sont suivis. Patientez ${count} ${unit}${count > 1 ? "s" : ""}, puis recommencez : votre compte n’est pas bloqué.`;
}
