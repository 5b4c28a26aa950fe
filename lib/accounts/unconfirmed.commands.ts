import "server-only";
import type { Work } from "@/lib/platform/db/work";

/**
 * Erases an account that nobody confirmed, with its links and messages. One that was confirmed meanwhile stays, and so does,
 * by the database, any that something else knows. Returns how many it erased.
 */
export async function eraseUnconfirmedAccount({ tx, record }: Work, id: string): Promise<number> {
  const { count } = await tx.user.deleteMany({ where: { id, emailConfirmedAt: null } });
  if (count > 0) record({ action: "eraseUnconfirmedAccount", subjectType: "User", subjectId: id });
  return count;
}
