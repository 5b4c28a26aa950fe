import type { CalendarDay } from "@/lib/platform/shared/calendar";

export type Registration = { registeredOn: CalendarDay; expiresOn: CalendarDay };
/** A registration may be published again under its code, each edition from its own day on; null for the day of the registration. */
export type Edition = { rncpCode: string; edition: number; offeredFrom: CalendarDay | null };

/** Registered on that day: from the day of the decision to the day of expiry, both counted. */
export const isInForce = ({ registeredOn, expiresOn }: Registration, on: CalendarDay): boolean =>
  registeredOn <= on && on <= expiresOn;

const firstDay = ({ offeredFrom, registeredOn }: Edition & Registration): CalendarDay =>
  offeredFrom ?? registeredOn;

/** The last edition of each registration that new dossiers could be opened on by that day. */
function begunEditions<T extends Edition & Registration>(
  versions: readonly T[],
  on: CalendarDay,
): T[] {
  const begun = versions.filter((version) => firstDay(version) <= on);
  return begun.filter(
    ({ rncpCode, edition }) =>
      !begun.some((other) => other.rncpCode === rncpCode && other.edition > edition),
  );
}

/** The versions that take new dossiers on that day: registered, and replaced by no later edition. */
export const offeredVersions = <T extends Edition & Registration>(
  versions: readonly T[],
  on: CalendarDay,
): T[] => begunEditions(versions, on).filter((version) => isInForce(version, on));

/**
 * The version a new dossier is opened on (R2): the last registered of those in force that day, in its last edition.
 * Between two registrations there is none.
 */
export const versionInForce = <T extends Edition & Registration>(
  versions: readonly T[],
  on: CalendarDay,
): T | null => latest(offeredVersions(versions, on));

/** The last version registered, in force or not, or still to be; in its edition of that day. */
export const lastVersion = <T extends Edition & Registration>(
  versions: readonly T[],
  on: CalendarDay,
): T | null =>
  latest([
    ...begunEditions(versions, on),
    ...versions.filter((version) => version.edition === 1 && on < firstDay(version)),
  ]);

function latest<T extends Registration>(versions: readonly T[]): T | null {
  return versions.reduce<T | null>(
    (best, version) => (best && best.registeredOn >= version.registeredOn ? best : version),
    null,
  );
}

/** How a version stands among the others on a day, with the day that says so. */
export type VersionStanding = {
  is: "COMING" | "IN_FORCE" | "REPLACED" | "EXPIRED";
  day: CalendarDay;
};

/** Not offered yet, in force (each of two registrations that overlap is), replaced by a later edition, or registered no more. */
export function standingOf(
  version: Edition & Registration,
  versions: readonly (Edition & Registration)[],
  on: CalendarDay,
): VersionStanding {
  const { expiresOn, rncpCode, edition } = version;
  const begins = firstDay(version);
  if (on < begins) return { is: "COMING", day: begins };
  if (on > expiresOn) return { is: "EXPIRED", day: expiresOn };
  const [next] = versions
    .filter((other) => other.rncpCode === rncpCode && other.edition > edition)
    .map(firstDay)
    .filter((day) => day <= on)
    .sort();
  return next ? { is: "REPLACED", day: next } : { is: "IN_FORCE", day: begins };
}
