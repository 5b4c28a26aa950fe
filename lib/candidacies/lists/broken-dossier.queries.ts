import "server-only";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import type { Task } from "@/lib/platform/queue/queues";
import { type BrokenDossier, MOST_BROKEN_SHOWN } from "./unapplied-clock";

/** Whose rows are candidacies. */
const TASKS: Task[] = [
  ...(["admitTacitly", "lapse", "acknowledgeByDelay"] as const),
  ...(["remindCandidate", "remindOfValidity", "warnOfLapse"] as const),
  "remindOfExpiry",
  ...(["warnOfErasure", "eraseDraft", "eraseDossier"] as const),
];

/** The dossiers that a job of the night broke over and has not got by since, the longest known first, for the secretariat's home. */
export const listBrokenDossiers = (actor: Actor): Promise<BrokenDossier[]> =>
  read(actor, async (tx) => {
    if (!candidaciesPolicy.readDashboard(actor)) return [];
    const broken = await tx.brokenRow.groupBy({
      by: ["row"],
      where: { task: { in: TASKS } },
      orderBy: [{ _min: { since: "asc" } }, { row: "asc" }],
      take: MOST_BROKEN_SHOWN,
    });
    const candidacies = await tx.candidacy.findMany({
      where: { id: { in: broken.map(({ row }) => row) } },
      select: { id: true, number: true },
      orderBy: { id: "asc" },
    });
    const numbers = new Map(candidacies.map(({ id, number }) => [id, number]));
    return broken.flatMap(({ row: candidacyId }) => {
      const number = numbers.get(candidacyId);
      return number === undefined ? [] : { candidacyId, number };
    });
  });
