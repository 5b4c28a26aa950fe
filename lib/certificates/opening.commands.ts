import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import type { Work } from "@/lib/platform/db/work";
import { refuseForbidden, refuseNotFound } from "@/lib/platform/shared/failure";
import { certificatePolicy } from "./certificate.policy";

type Opening = { certificateId: string; password: string };

/** Whose a certificate is, for who may do this with it; the password again. Refusals: NOT_FOUND, FORBIDDEN, RULE. */
export async function openCertificate(
  work: Work,
  { certificateId, password }: Opening,
  right: "revoke" | "duplicate",
): Promise<{ holderUserId: string }> {
  const { tx, actor } = work;
  const row = await tx.certificate.findUnique({
    where: { id: certificateId },
    select: { candidate: { select: { userId: true } } },
  });
  const subject = row && { holderUserId: row.candidate.userId };
  if (!subject || !certificatePolicy.read(actor, subject)) refuseNotFound();
  if (!certificatePolicy[right](actor, subject)) refuseForbidden();
  await confirmPassword(work, password);
  return subject;
}
