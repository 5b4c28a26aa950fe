import "server-only";
import { lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { tellCandidate } from "@/lib/candidacies/telling.commands";
import type { Work } from "@/lib/db/work";
import { type Failure, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import { isIdle } from "./lapse";

/** Six months without any step of the candidate: the admissibility lapses, where the branch has chosen so (R27). */
export async function lapseCandidacy(
  work: Work,
  candidacyId: string,
): Promise<Result<null, Failure>> {
  const locked = await lockForEvent(work, { id: candidacyId }, "lapse");
  if (!locked.ok) return locked;
  const steps = await work.tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { stateSince: true, editedAt: true },
  });
  if (!isIdle(steps, work.today))
    return rule("Six mois ne sont pas passés depuis la dernière démarche.");
  const moved = await moveCandidacy(work, locked.value, { event: "lapse" });
  if (!moved.ok) return moved;
  await tellCandidate(work, locked.value, "candidacyLapsed");
  return ok(null);
}
