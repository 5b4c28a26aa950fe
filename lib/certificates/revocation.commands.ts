import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseForbidden, refuseNotFound } from "@/lib/platform/shared/failure";
import { certificatePolicy } from "./certificate.policy";
import type { RevokeCertificateInput } from "./revocation.schema";

/**
 * Revokes a certificate for good, with a reason that its holder reads; the password again. It stays in the register
 * and the verification page says since when it is no longer valid. Refusals: NOT_FOUND, FORBIDDEN, RULE when it is
 * revoked already.
 */
export async function revokeCertificate(
  work: Work,
  input: RevokeCertificateInput,
): Promise<{ id: string }> {
  const { tx, actor, now } = work;
  const { certificateId: id, reason } = input;
  const certificate = await tx.certificate.findUnique({
    where: { id },
    select: {
      number: true,
      candidacyId: true,
      candidate: { select: { userId: true } },
      revocation: { select: { id: true } },
    },
  });
  const subject = certificate && { holderUserId: certificate.candidate.userId };
  if (!subject || !certificatePolicy.read(actor, subject)) refuseNotFound();
  if (!certificatePolicy.revoke(actor, subject)) refuseForbidden();
  await confirmPassword(work, input.password);
  if (certificate.revocation) refuseByRule("Ce certificat est déjà révoqué.");
  const { number, candidacyId } = certificate;
  await tx.revocation.create({
    data: { certificateId: id, reason, revokedAt: now, revokedById: actor.userId },
    select: { id: true },
  });
  await sendMessage(work, {
    kind: "certificateRevoked",
    recipientId: subject.holderUserId,
    ...(candidacyId && { candidacyId }),
    parameters: { number, candidacyId },
  });
  work.record({
    action: "revokeCertificate",
    subjectType: "Certificate",
    subjectId: id,
    payload: { number },
  });
  return { id };
}
