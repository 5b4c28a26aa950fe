import "server-only";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay, dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { findSignatory } from "@/lib/settings/signatory.queries";
import type { Prisma } from "@/prisma/generated/client.ts";
import { type PrintedMentions, printableCertificate, refuseMentions } from "./document.commands";
import type { IssueDuplicateInput } from "./duplicate.schema";
import { openCertificate } from "./opening.commands";

const printedSelect = {
  ...{ number: true, code: true, kind: true, title: true, mentions: true, specimen: true },
  ...{ awardedOn: true, issuedOn: true, origin: true, candidateId: true, candidacyId: true },
  revocation: { select: { id: true } },
  duplicates: { select: { id: true } },
} as const satisfies Prisma.CertificateSelect;

/**
 * Issues a duplicate of a certificate (R69): its number, its code and what it printed are the first one's, whatever was
 * corrected since; it says that it is a duplicate and from which day, and bears the signature of that day. The password again.
 * Refusals: NOT_FOUND, FORBIDDEN, RULE when the certificate is revoked, was not drawn by the portal, or nobody signs today.
 */
export async function issueDuplicate(
  work: Work,
  input: IssueDuplicateInput,
): Promise<{ id: string }> {
  const { tx, actor, now, today } = work;
  const { certificateId: id, reason } = input;
  const { holderUserId: recipientId } = await openCertificate(work, input, "duplicate");
  const row = await tx.certificate.findUniqueOrThrow({ where: { id }, select: printedSelect });
  if (row.revocation) refuseByRule("Ce certificat est révoqué\u00a0: il n’a pas de duplicata.");
  if (row.origin !== "DECISION")
    refuseByRule(
      "Ce certificat a été délivré ailleurs\u00a0: son duplicata se demande à qui l’a délivré.",
    );
  const { holder, ...printed } = row.mentions as PrintedMentions;
  const signatory = await findSignatory(tx, today);
  if (!signatory)
    refuseMentions(actor, [{ mention: "SIGNATURE", gap: "MISSING" }], printed.rncpCode);
  const { name, capacity } = signatory;
  const { number, code, kind, specimen, candidateId, candidacyId } = row;
  const { sheet, finish } = await printableCertificate(work, {
    ...{ number, code, specimen, holder, signatory },
    mentions: { ...printed, signatory: { name, capacity } },
    blockTitle: kind === "BLOCK" ? row.title : null,
    awardedOn: dateToDay(row.awardedOn),
    issuedOn: dateToDay(row.issuedOn),
    duplicateOn: today,
  });
  const file = await saveDocument(work, sheet, {
    finish,
    purpose: "CERTIFICATE",
    name: `${number}-duplicata-${row.duplicates.length + 1}.pdf`,
    candidateId,
    ...(candidacyId && { candidacyId }),
  });
  await tx.certificateDuplicate.create({
    data: {
      ...{ certificateId: id, reason, fileId: file.id, signatoryId: signatory.id },
      ...{ issuedOn: dayToDate(today), issuedAt: now, issuedById: actor.userId },
    },
    select: { id: true },
  });
  await sendMessage(work, {
    kind: "duplicateIssued",
    recipientId,
    ...(candidacyId && { candidacyId }),
    parameters: { number, candidacyId },
  });
  work.record({
    action: "issueDuplicate",
    subjectType: "Certificate",
    subjectId: id,
    payload: { number, sha256: file.sha256 },
  });
  return { id };
}
