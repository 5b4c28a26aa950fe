import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type Registration = { registeredOn: CalendarDay; expiresOn: CalendarDay };

/** Registered on that day: from the day of the decision to the day of expiry, both counted. */
export const isInForce = ({ registeredOn, expiresOn }: Registration, on: CalendarDay): boolean =>
  registeredOn <= on && on <= expiresOn;

/**
 * The version a new dossier is opened on (R2): the last registered of those in force that day.
 * Between two registrations there is none.
 */
export function versionInForce<T extends Registration>(
  versions: readonly T[],
  on: CalendarDay,
): T | null {
  return latest(versions.filter((version) => isInForce(version, on)));
}

/** The last version registered, in force or not. */
export function latest<T extends Registration>(versions: readonly T[]): T | null {
  return versions.reduce<T | null>(
    (best, version) => (best && best.registeredOn >= version.registeredOn ? best : version),
    null,
  );
}
