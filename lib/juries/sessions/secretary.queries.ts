import "server-only";
import { institutionPolicy } from "@/lib/juries/institution/institution.policy";
import { mayEdit, type SessionSubject } from "@/lib/jury-sessions/jury-session.policy";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";

/** The accounts of the secretariat, to name a session's secretary from; null for who creates no session. */
export const listSecretaries = (actor: Actor): Promise<{ value: string; label: string }[] | null> =>
  read(actor, async (tx) => {
    if (!institutionPolicy.planSession(actor)) return null;
    const rows = await tx.membership.findMany({
      where: { kind: "SECRETARIAT", endedAt: null, user: { disabledAt: null } },
      select: { user: { select: { id: true, displayName: true } } },
      orderBy: { user: { displayName: "asc" } },
    });
    return rows.map(({ user }) => ({ value: user.id, label: user.displayName }));
  });

/** Those whom the actor may name instead of its secretary, never oneself; none once they cannot be changed any more. */
export async function findOtherSecretaries(actor: Actor, subject: SessionSubject) {
  if (!mayEdit(actor, subject, "replaceSecretary")) return [];
  const all = (await listSecretaries(actor)) ?? [];
  return all.filter(({ value }) => value !== subject.secretaryId && value !== actor.userId);
}
