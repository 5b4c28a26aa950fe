import "server-only";
import { readComposition } from "@/lib/juries/composition/composition.queries";
import { lockSessionForEdit, touchSession } from "@/lib/jury-sessions/jury-session.commands";
import { sideNames } from "@/lib/jury-sessions/jury-session.labels";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import type { RecordPresidingInput } from "./presiding.schema";

/** Who presides: a present member of the side whose turn it is (R53, R54). Also when the one presiding cannot go on. */
export async function recordPresiding(
  work: Work,
  { id, version, mandateId }: RecordPresidingInput,
): Promise<{ sessionId: string }> {
  const session = await lockSessionForEdit(work, { id, version }, "recordPresiding");
  const member = session.members.find((one) => one.mandateId === mandateId);
  if (!member) refuseNotFound();
  if (!member.isPresent) refuseByRule("Seul un membre présent peut présider.", "mandateId");
  const { president } = await readComposition(work.tx, id, session.heldOn);
  if (president && president.side !== member.side) {
    refuseByRule(
      `Cette année, la présidence revient à un membre du ${sideNames[president.side]}.`,
      "mandateId",
    );
  }
  await work.tx.attendance.updateMany({
    where: { sessionId: id, presiding: true },
    data: { presiding: false },
  });
  const key = { sessionId_mandateId: { sessionId: id, mandateId } };
  await work.tx.attendance.update({ where: key, data: { presiding: true }, select: { id: true } });
  await touchSession(work, session, "recordPresiding", { mandateId });
  return { sessionId: id };
}
