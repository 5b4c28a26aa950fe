import "server-only";
import { listUnconfirmed } from "@/lib/accounts/unconfirmed.queries";
import { clockActor } from "@/lib/platform/actor/actor";
import { read, write } from "@/lib/platform/db/read";
import { commit, type Work } from "@/lib/platform/db/work";
import { byTheClock, eachRow, inBatches, type Pass } from "@/lib/platform/queue/each-row";
import type { Task } from "@/lib/platform/queue/queues";
import { parisDay } from "@/lib/platform/shared/calendar";
import { DAY } from "@/lib/platform/shared/duration";
import { eraseDossier } from "./dossier.commands";
import { eraseDraft } from "./draft.commands";
import { listErasable } from "./due.queries";
import { openRun } from "./run.commands";
import { lengthOf, readTerms } from "./term.queries";
import { eraseAccount, eraseConsultations, eraseRefusedTries } from "./trace.commands";

/**
 * Erases what has been kept for its duration (R79, R83): drafts and dossiers whose duration an administrator has confirmed,
 * accounts that nobody confirmed, consultations, refused tries. Each row in a transaction of its own, which says so in the
 * run's report: killed and run again, it goes on where it was, and nothing goes before its day.
 */
export async function erase(now: Date): Promise<void> {
  const today = parisDay(now);
  const standing = await read(clockActor, readTerms);
  const runId = await write(clockActor, (tx) => openRun(tx, standing, now));
  const askedBefore = new Date(now.getTime() - lengthOf(standing, "ACCOUNT") * DAY);
  await eachRow([
    {
      what: "eraseDraft",
      rows: inBatches((after) => listErasable("DRAFT", today, after)),
      take: byTheClock(now, (work, id) => eraseDraft(work, runId, id)),
    },
    {
      what: "eraseDossier",
      rows: inBatches((after) => listErasable("DOSSIER", today, after)),
      take: byTheClock(now, (work, id) => eraseDossier(work, runId, id)),
    },
    {
      what: "eraseUnconfirmedAccount",
      rows: inBatches((after) => listUnconfirmed(askedBefore, after)),
      take: byTheClock(now, (work, id) => eraseAccount(work, runId, id)),
    },
    sweep("eraseConsultations", now, runId, (work) =>
      eraseConsultations(work, runId, lengthOf(standing, "CONSULTATION")),
    ),
    sweep("eraseRefusedTries", now, runId, (work) =>
      eraseRefusedTries(work, runId, lengthOf(standing, "REFUSED_TRY")),
    ),
  ]);
}

/** Rows of no dossier, many at a time until none is left; if one time breaks, it is known by the run. */
const sweep = (
  what: Task,
  now: Date,
  runId: string,
  some: (work: Work) => Promise<boolean>,
): Pass => ({
  what,
  rows: [runId],
  take: async () => {
    for (;;) {
      const swept = await commit({ actor: clockActor, now }, some);
      if (!swept.ok || !swept.value) return swept;
    }
  },
});
