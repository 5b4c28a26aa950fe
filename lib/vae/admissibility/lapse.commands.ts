import "server-only";
import { addRemark, lockForEvent, moveCandidacy } from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { ReasonedInput } from "@/lib/platform/shared/fields.schema";
import { checkBlocksFree } from "@/lib/vae/still-useful.queries";
import { openEdition } from "@/lib/vae/validation-edition.commands";
import { isIdle, type Steps } from "./lapse";

/** Six months without any step of the candidate: the admissibility lapses, where the branch has chosen so (R27). */
export async function lapseCandidacy(work: Work, candidacyId: string): Promise<void> {
  const candidacy = await lockForEvent(work, { id: candidacyId }, "lapse");
  const [steps] = await work.tx.$queryRaw<[Steps]>`
    SELECT "stateSince", last_edit_at(id) AS "editedAt" FROM "Candidacy" WHERE id = ${candidacyId}::uuid`;
  if (!isIdle(steps, work.today))
    refuseByRule("Six mois ne sont pas passés depuis la dernière démarche.");
  await moveCandidacy(work, candidacy, { event: "lapse" });
  await notifyCandidate(work, candidacy, "candidacyLapsed");
}

/** Lifts a lapse: the validation file can be written and filed again (R27). */
export async function reinstateCandidacy(
  work: Work,
  { reason, ...target }: ReasonedInput,
): Promise<{ id: string }> {
  const candidacy = await lockForEvent(work, target, "reinstate");
  const { id } = candidacy;
  await checkBlocksFree(work, candidacy);
  await moveCandidacy(work, candidacy, { event: "reinstate" });
  await openEdition(work.tx, id);
  await addRemark(work, id, "reinstate", reason);
  await notifyCandidate(work, candidacy, "candidacyReinstated");
  return { id };
}
