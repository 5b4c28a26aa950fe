import pLimit from "p-limit";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import { isStored, putBack } from "@/lib/platform/storage/storage";
import { decrypted } from "./age.ts";
import { AT_ONCE, fileKey, keptThere, SHARES, within } from "./files.ts";
import type { Place } from "./place.ts";

export type BroughtBack = { brought: number; lacking: string[] };

/** Brings back the bytes of every living row that are not there, or are not what was kept; each is compared with its hash. */
export async function bringFilesBack(place: Place, identity: string): Promise<BroughtBack> {
  const done: BroughtBack = { brought: 0, lacking: [] };
  const limit = pLimit(AT_ONCE);
  for (const share of SHARES) {
    const there = await keptThere(place, share);
    const rows = await read(clockActor, (tx) =>
      tx.storedFile.findMany({
        where: { storageKey: within(share), erasedAt: null },
        select: { storageKey: true, sha256: true, size: true, mime: true },
      }),
    );
    await limit.map(rows, async ({ storageKey: key, sha256, ...file }) => {
      if (await isStored(key, sha256)) return;
      if (!there.has(key)) return void done.lacking.push(key);
      try {
        const sealed = await place.disk.getStream(fileKey(key));
        await putBack({ key, sha256, ...file }, await decrypted(sealed, identity));
        done.brought += 1;
      } catch {
        done.lacking.push(key); // told by its key; another run tries it again
      }
    });
  }
  return done;
}
