import "server-only";
import type { Audited } from "@/lib/platform/chain/chain";
import type { Work } from "./work";

type Subject = Pick<Audited, "subjectType"> & { subjectId: string };

/** Whether the last entry of the journal about something is of who acts now: for rows that do not say who wrote them. */
export async function isLastWriter(
  { tx, authorId }: Work,
  { subjectType, subjectId }: Subject,
): Promise<boolean> {
  const last = await tx.auditEntry.findFirst({
    where: { subjectType, subjectId },
    orderBy: { sequence: "desc" },
    select: { actorId: true },
  });
  return last !== null && last.actorId === authorId;
}
