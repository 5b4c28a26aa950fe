import "server-only";
import { candidaciesPolicy } from "@/lib/candidacies/candidacy.policy";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import type { Task } from "@/lib/platform/queue/queues";
import type { BrokenDossier } from "./unapplied-clock";

const SHOWN = 20;

/** Whose rows are candidacies. */
const TASKS: Task[] = ["admitTacitly", "lapse", "acknowledgeByDelay"];

/** The dossiers that a job of the night broke over and has not got by since, the longest known first, for the secretariat's home. */
export const listBrokenDossiers = (actor: Actor): Promise<BrokenDossier[]> =>
  read(actor, async (tx) => {
    if (!candidaciesPolicy.readDashboard(actor)) return [];
    const broken = await tx.brokenRow.findMany({
      where: { task: { in: TASKS } },
      orderBy: [{ since: "asc" }, { row: "asc" }],
      take: SHOWN,
    });
    const candidacies = await tx.candidacy.findMany({
      where: { id: { in: broken.map(({ row }) => row) } },
      select: { id: true, number: true },
      orderBy: { id: "asc" },
    });
    return candidacies.map(({ id, number }) => ({ candidacyId: id, number }));
  });
