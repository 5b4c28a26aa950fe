import "server-only";
import { sweepable } from "@/lib/backups/restoration";
import { latestRestoration } from "@/lib/backups/restoration.queries";
import { clockActor } from "@/lib/platform/actor/actor";
import { databaseNow } from "@/lib/platform/db/database-now";
import { read } from "@/lib/platform/db/read";
import { type KeptBytes, listStored } from "@/lib/platform/storage/storage";
import type { Prisma } from "@/prisma/generated/client.ts";
import { isDue, isOverdue, type Unnamed, type UnnamedCount } from "./unnamed";

/** What one page of the storage holds: how many of its keys a row names, and those that no living row does. */
export type StoragePage = { named: number; unnamed: Unnamed[] };

/** The storage, a page at a time, held against the rows; what vanishes meanwhile is left out. */
export async function* compareStorage(): AsyncGenerator<StoragePage> {
  for await (const page of listStored()) yield await comparePage(page);
}

/** When each file that a row names was erased, or null as long as it lives, by its key in the storage. */
export async function readErasures(
  storageKey: Prisma.StringFilter,
): Promise<Map<string, Date | null>> {
  const rows = await read(clockActor, (tx) =>
    tx.storedFile.findMany({
      where: { storageKey },
      select: { storageKey: true, erasedAt: true },
    }),
  );
  return new Map(rows.map((row) => [row.storageKey, row.erasedAt]));
}

async function comparePage(page: readonly KeptBytes[]): Promise<StoragePage> {
  const keys = page.map(({ key }) => key);
  const erasedAt = await readErasures({ in: keys });
  const unnamed: Unnamed[] = [];
  for (const { key, keptAt } of page) {
    const erased = erasedAt.get(key);
    if (erased) unnamed.push({ key, state: "ERASED", since: erased });
    if (erased !== undefined) continue;
    const since = await keptAt();
    if (since) unnamed.push({ key, state: "UNKNOWN", since });
  }
  return { named: erasedAt.size, unnamed };
}

/**
 * How many bytes no living row names, how many of them are less than a day old, and how many should have gone two nights ago,
 * were it not for a restoration.
 */
export async function countUnnamed(): Promise<UnnamedCount> {
  const now = await read(clockActor, databaseNow);
  const free = sweepable(await latestRestoration(), now);
  const count = { all: 0, young: 0, overdue: 0 };
  for await (const { unnamed } of compareStorage())
    for (const bytes of unnamed) {
      count.all += 1;
      if (!isDue(bytes, now)) count.young += 1;
      if (free.includes(bytes.state) && isOverdue(bytes, now)) count.overdue += 1;
    }
  return count;
}
