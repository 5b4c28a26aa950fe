import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";

/** The last backup that ended whole, as the portal knows it; null where none ever did. */
export const lastBackup = () =>
  read(clockActor, (tx) =>
    tx.backup.findFirst({
      orderBy: { finishedAt: "desc" },
      select: { name: true, startedAt: true, finishedAt: true, bytes: true, files: true },
    }),
  );
