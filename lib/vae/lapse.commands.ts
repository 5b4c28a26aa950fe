import "server-only";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { tellCandidate } from "@/lib/candidacies/telling.commands";
import type { Work } from "@/lib/db/work";
import { refuseByRule } from "@/lib/shared/failure";
import { isIdle } from "./lapse";

/** Six months without any step of the candidate: the admissibility lapses, where the branch has chosen so (R27). */
export async function lapseCandidacy(work: Work, candidacyId: string): Promise<void> {
  const candidacy = await lockForEvent(work, { id: candidacyId }, "lapse");
  const steps = await work.tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { stateSince: true, editedAt: true },
  });
  if (!isIdle(steps, work.today))
    refuseByRule("Six mois ne sont pas passés depuis la dernière démarche.");
  await moveCandidacy(work, candidacy, { event: "lapse" });
  await tellCandidate(work, candidacy, "candidacyLapsed");
}
