import { latestRestoration } from "@/lib/backups/restoration.queries";
import { readErasures } from "@/lib/documents/unnamed.queries";
import { DAY } from "@/lib/platform/shared/duration";
import { anHourBefore, dropParts, fileKey, keptThere, SHARES, within } from "./files.ts";
import { begunAt, dropBackup, listBackups } from "./manifest.ts";
import type { Place } from "./place.ts";

/** Which backups go, the last whole one never: those older than the days they are kept, those begun a day ago and never ended. */
export function outdated(
  { whole, begun }: { whole: string[]; begun: string[] },
  keepDays: number,
  now: Date,
): string[] {
  const isOlder = (name: string, days: number) =>
    now.getTime() - begunAt(name).getTime() > days * DAY;
  return [
    ...whole.slice(0, -1).filter((name) => isOlder(name, keepDays)),
    ...begun.filter((name) => !whole.includes(name) && isOlder(name, 1)),
  ];
}

/**
 * Takes away the backups that have served their time, then the files that no kept one names: personal data that was erased
 * does not live on here.
 */
export async function prune(place: Place, keepDays: number, now: Date): Promise<void> {
  const found = await listBackups(place);
  const gone = outdated(found, keepDays, now);
  for (const name of gone) await dropBackup(place, name);
  const [oldest] = found.whole.filter((name) => !gone.includes(name));
  if (!oldest) return;
  const restored = (await latestRestoration())?.finishedAt ?? null;
  for (const share of SHARES) {
    await dropParts(place, share, new Date(now.getTime() - DAY));
    await pruneShare(place, share, begunAt(oldest), restored);
  }
}

/**
 * A file is needed as long as its row lives, or was erased after the oldest backup began or an hour before (clocks differ). A row that is not there at all says
 * nothing, for it may be the database that was lost: only where it was restored before that backup, and the file came
 * earlier, does nobody name it any more.
 */
async function pruneShare(
  place: Place,
  share: string,
  oldest: Date,
  restored: Date | null,
): Promise<void> {
  const erasedAt = await readErasures(within(share));
  for (const key of await keptThere(place, share)) {
    const erased = erasedAt.get(key);
    if (erased === null || (erased && erased >= anHourBefore(oldest))) continue;
    if (
      erased === undefined &&
      !(restored && restored < oldest && (await isFrom(place, key, restored)))
    )
      continue;
    await place.disk.delete(fileKey(key));
  }
}

const isFrom = async ({ disk }: Place, key: string, before: Date): Promise<boolean> =>
  (await disk.getMetaData(fileKey(key))).lastModified < before;
