import "server-only";
import type { Actor } from "@/lib/platform/actor/actor";
import { cutPage, pageAfter } from "@/lib/platform/db/list-page";
import { read } from "@/lib/platform/db/read";
import { retentionPolicy } from "./retention.policy";
import type { RunView } from "./view";

const PAGE = 30;

/** What each run has erased, the last one first; null for who may not see it (R83). */
export const listRuns = (
  actor: Actor,
  after: string | undefined,
): Promise<{ runs: RunView[]; next: string | null } | null> =>
  read(actor, async (tx) => {
    if (!retentionPolicy.readRuns(actor)) return null;
    const rows = await tx.erasureRun.findMany({
      orderBy: [{ startedAt: "desc" }, { id: "desc" }],
      ...pageAfter(after, PAGE),
    });
    const { shown, last } = cutPage(rows, PAGE);
    const lines = await tx.erasureLine.groupBy({
      by: ["runId", "kind"],
      where: { runId: { in: shown.map(({ id }) => id) } },
      _sum: { count: true },
      orderBy: [{ runId: "asc" }, { kind: "asc" }],
    });
    const runs = shown.map((run) => ({
      ...run,
      erased: lines
        .filter(({ runId }) => runId === run.id)
        .map(({ kind, _sum }) => ({ kind, count: _sum.count ?? 0 })),
    }));
    return { runs, next: last?.id ?? null };
  });
