import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { type Order, readPage } from "@/lib/platform/db/list-page";
import { read } from "@/lib/platform/db/read";
import { Prisma } from "@/prisma/generated/client.ts";
import { retentionPolicy } from "./retention.policy";
import type { RunView } from "./view";

const PAGE = 30;
const lastFirst: Order = {
  from: Prisma.sql`"ErasureRun" r`,
  at: Prisma.sql`r."startedAt"`,
  id: Prisma.sql`r.id`,
};

/** What each run has erased, the last one first; null for who may not see it (R83). */
export const listRuns = (
  actor: Actor,
  after: string | undefined,
): Promise<{ runs: RunView[]; next: string | null } | null> =>
  read(actor, async (tx) => {
    if (!retentionPolicy.readRuns(actor)) return null;
    const { rows, last } = await readPage(tx, { order: lastFirst, after, size: PAGE }, (ids) =>
      tx.erasureRun.findMany({ where: { id: { in: ids } } }),
    );
    const lines = await tx.erasureLine.groupBy({
      by: ["runId", "kind"],
      where: { runId: { in: rows.map(({ id }) => id) } },
      _sum: { count: true },
      orderBy: [{ runId: "asc" }, { kind: "asc" }],
    });
    const runs = rows.map((run) => ({
      ...run,
      erased: lines
        .filter(({ runId }) => runId === run.id)
        .map(({ kind, _sum }) => ({ kind, count: _sum.count ?? 0 })),
    }));
    return { runs, next: last?.id ?? null };
  });
