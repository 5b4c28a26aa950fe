import { formatDay, formatInstant } from "@/lib/shared/calendar";

/** What several documents say in the same words. */
export type VersionName = { title: string; rncpCode: string; isProvisional: boolean };
export type BlockName = { code: string; title: string };

/** R3: what stands in for the official text says so; the layout sets this mark apart. */
export const provisional = (text: string, isProvisional: boolean) =>
  isProvisional ? `${text} (référentiel\u00A0provisoire)` : text;

export const versionText = ({ title, rncpCode, isProvisional }: VersionName) =>
  provisional(`${title}, ${rncpCode}`, isProvisional);
export const blockText = ({ code, title }: BlockName) => `${code} – ${title}`;
export const placeAndDate = (place: string, on: string) => `${place}, le ${formatDay(on)}`;
export const hashText = (sha256: string) => `SHA-256 ${sha256}`;
export const signedText = (at: Date, sha256: string) =>
  `Signé le ${formatInstant(at)}\n${hashText(sha256)}`;
