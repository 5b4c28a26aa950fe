import "server-only";
import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import {
  addRemark,
  type LockedFor,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReasonedInput } from "@/lib/platform/shared/fields.schema";

/** Takes a step with a reason that the people concerned read. */
export async function moveWithReason<E extends CandidacyEvent>(
  work: Work,
  { id, version, reason }: ReasonedInput,
  event: E,
): Promise<LockedFor<E>> {
  const candidacy = await lockForEvent(work, { id, version }, event);
  await moveCandidacy(work, candidacy, { event });
  await addRemark(work, id, event, reason);
  return candidacy;
}
