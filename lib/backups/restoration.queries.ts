import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";

/** The last time the database was put back to an earlier moment, finished or not. */
export const latestRestoration = () =>
  read(clockActor, (tx) =>
    tx.restoration.findFirst({
      orderBy: [{ startedAt: "desc" }, { id: "desc" }],
      select: { backup: true, finishedAt: true },
    }),
  );
