import "server-only";
import { lockCandidacy } from "@/lib/candidacies/candidacy.commands";
import { DRAFT_STATES, isEnded } from "@/lib/candidacies/phase";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict } from "@/lib/platform/shared/failure";
import { mayHandle } from "./handler.queries";
import type { AssignHandlerInput } from "./handler.schema";

/**
 * Gives a dossier to somebody of the secretariat who follows it from now on, or to nobody. RULE once it has ended, before it is
 * sent, and for who is not of the secretariat; CONFLICT when somebody else was given it since the page was made.
 */
export async function assignHandler(
  work: Work,
  { id, handlerId, before }: AssignHandlerInput,
): Promise<{ id: string }> {
  const { tx, record } = work;
  const { state } = await lockCandidacy(work, { id }, "assignHandler");
  if (isEnded(state) || DRAFT_STATES.includes(state))
    refuseByRule("Cette candidature n’est pas en cours\u00a0: personne n’a à la suivre.");
  if (handlerId && !(await mayHandle(tx, handlerId)))
    refuseByRule("Cette personne n’est plus du secrétariat.", "handlerId");
  const { count } = await tx.candidacy.updateMany({
    where: { id, handlerId: before || null },
    data: { handlerId: handlerId || null },
  });
  if (count === 0) refuseConflict();
  record({
    action: "assignHandler",
    subjectType: "Candidacy",
    subjectId: id,
    payload: { handlerId: handlerId || null },
  });
  return { id };
}
