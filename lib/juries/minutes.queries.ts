import "server-only";
import type { Tx } from "@/lib/db/client";
import type { MinutesSubject } from "./minutes.policy";

/** What the policy of minutes needs to know of a session. */
export async function findMinutesSubject(tx: Pick<Tx, "jurySession">, sessionId: string): Promise<MinutesSubject | null> {
  const session = await tx.jurySession.findUnique({
    where: { id: sessionId },
    select: {
      state: true,
      secretaryId: true,
      attendances: { where: { status: "PRESENT" }, select: { mandateId: true } },
      docket: {
        where: { removedAt: null },
        select: { interests: { where: { kind: { not: "NONE" } }, select: { mandateId: true } } },
      },
    },
  });
  if (!session) return null;
  return {
    sessionState: session.state,
    secretaryId: session.secretaryId,
    presentMandateIds: session.attendances.map(({ mandateId }) => mandateId),
    recusedMandateIds: session.docket.flatMap(({ interests }) => interests.map(({ mandateId }) => mandateId)),
  };
}
