import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { readComposition } from "@/lib/juries/composition/composition.queries";
import { notifyMembers } from "@/lib/juries/docket/notification.commands";
import {
  type LockedSession,
  lockSessionForEdit,
  touchSession,
} from "@/lib/jury-sessions/jury-session.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict } from "@/lib/platform/shared/failure";
import type { ReplaceSecretaryInput } from "./secretary.schema";

/** Who keeps a session is an account of the secretariat that day. */
export async function checkSecretary({ tx }: Work, userId: string): Promise<void> {
  const where = { userId, kind: "SECRETARIAT", endedAt: null, user: { disabledAt: null } } as const;
  if ((await tx.membership.count({ where })) === 0)
    refuseByRule("Choisissez un compte du secrétariat.", "secretaryId");
}

/** Who presides the session: elected for its day, or recorded as presiding it. */
async function presidingIds({ tx }: Work, { id, heldOn }: LockedSession): Promise<string[]> {
  const { president, members } = await readComposition(tx, id, heldOn);
  const presiding = members.filter(({ isPresiding }) => isPresiding);
  return [...(president ? [president] : []), ...presiding].map(({ mandateId }) => mandateId);
}

/**
 * Names another account of the secretariat to keep a session, until its minutes are drawn up: never one's own, with the
 * password again, since who keeps a session reads what is decided in it. Who is named, who was, and who presides are told.
 */
export async function replaceSecretary(
  work: Work,
  { id, replacedId, secretaryId, password }: ReplaceSecretaryInput,
): Promise<{ id: string }> {
  const session = await lockSessionForEdit(work, { id }, "replaceSecretary");
  if (session.secretaryId !== replacedId) refuseConflict();
  if (secretaryId === replacedId)
    refuseByRule("Cette personne est déjà le secrétaire de la session.", "secretaryId");
  const { userId: secretaryNamedById } = work.actor;
  if (secretaryId === secretaryNamedById)
    refuseByRule(
      "Nul ne se nomme secrétaire d’une session : une autre personne du secrétariat le fait.",
      "secretaryId",
    );
  await checkSecretary(work, secretaryId);
  await confirmPassword(work, password);
  await work.tx.jurySession.update({
    where: { id },
    data: { secretaryId, secretaryNamedById },
    select: { id: true },
  });
  const parameters = { sessionId: id, number: session.number };
  await sendMessage(work, { kind: "secretaryNamed", recipientId: secretaryId, parameters });
  await sendMessage(work, { kind: "secretaryReplaced", recipientId: replacedId, parameters });
  await notifyMembers(work, await presidingIds(work, session), "secretaryChanged", parameters);
  await touchSession(work, session, "replaceSecretary", { replacedId, secretaryId });
  return { id };
}
