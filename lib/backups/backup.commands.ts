import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { write } from "@/lib/platform/db/read";

type Ended = { name: string; startedAt: Date; finishedAt: Date; bytes: number; files: number };

/** Notes a backup that ended whole: its age is known where nobody looks at the place itself. */
export const noteBackup = (data: Ended) =>
  write(clockActor, (tx) => tx.backup.create({ data, select: { id: true } }));
