import "server-only";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { openCertificate } from "./opening.commands";
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
  const { holderUserId: recipientId } = await openCertificate(work, input, "revoke");
  const certificate = await tx.certificate.findUniqueOrThrow({
    where: { id },
    select: { number: true, candidacyId: true, revocation: { select: { id: true } } },
  });
  if (certificate.revocation) refuseByRule("Ce certificat est déjà révoqué.");
  const { number, candidacyId } = certificate;
  await tx.revocation.create({
    data: { certificateId: id, reason, revokedAt: now, revokedById: actor.userId },
    select: { id: true },
  });
  await sendMessage(work, {
    kind: "certificateRevoked",
    recipientId,
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
