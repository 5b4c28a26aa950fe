import { formatInstant } from "@/lib/platform/shared/calendar";

/** What `npm run doctor` says of the last backup. */
export const lastBackupMessage = (last: { startedAt: Date } | null): string =>
  last
    ? `Dernière sauvegarde\u00a0: ${formatInstant(last.startedAt)}.`
    : "Aucune sauvegarde n’a encore été faite.";
