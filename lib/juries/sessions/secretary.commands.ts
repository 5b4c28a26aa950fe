import "server-only";
import { lockSessionForEdit, touchSession } from "@/lib/jury-sessions/jury-session.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { ReplaceSecretaryInput } from "./secretary.schema";

/** Who keeps a session is an account of the secretariat that day. */
export async function checkSecretary({ tx }: Work, userId: string): Promise<void> {
  const where = { userId, kind: "SECRETARIAT", endedAt: null, user: { disabledAt: null } } as const;
  if ((await tx.membership.count({ where })) === 0)
    refuseByRule("Choisissez un compte du secrétariat.", "secretaryId");
}

/** Names another account of the secretariat to keep a session, until its minutes are drawn up. */
export async function replaceSecretary(
  work: Work,
  { id, version, secretaryId }: ReplaceSecretaryInput,
): Promise<{ id: string }> {
  const session = await lockSessionForEdit(work, { id, version }, "replaceSecretary");
  const { secretaryId: replacedId } = session;
  if (secretaryId === replacedId)
    refuseByRule("Cette personne est déjà le secrétaire de la session.", "secretaryId");
  await checkSecretary(work, secretaryId);
  await work.tx.jurySession.update({ where: { id }, data: { secretaryId }, select: { id: true } });
  await touchSession(work, session, "replaceSecretary", { replacedId, secretaryId });
  return { id };
}
