import "server-only";
import { randomBytes } from "node:crypto";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { lockCandidacy } from "@/lib/candidacies/candidacy.commands";
import { checkMayGoOn } from "@/lib/candidacies/expiry/protection.commands";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import { checkNotIssuedTwice } from "@/lib/identity/unsettled.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import { dayToDate } from "@/lib/platform/shared/calendar";
import {
  refuseByRule,
  refuseForbidden,
  refuseNotFound,
  valueOr,
} from "@/lib/platform/shared/failure";
import { nextNumber } from "@/lib/settings/number-series.commands";
import { certificatePolicy } from "./certificate.policy";
import type { IssueCertificateInput, RevokeCertificateInput } from "./certificate.schema";
import { CODE_BYTES, codeFrom } from "./code";
import { type Drawing, drawCertificate } from "./document.commands";
import {
  type IssuableAward,
  issuableAwards,
  issueSelect,
  readMentionSettings,
} from "./issue.queries";
import { type CertificateMentions, resolveMentions } from "./mentions";
import { missingMentionSentence } from "./mentions.labels";

const SERIES = { FULL: "fullCertificate", BLOCK: "blockCertificate" } as const;

/**
 * Issues the parchemin or one attestation a decided candidacy gives right to (R65–R70): numbered, with a random
 * verification code, printed with the identity and the mentions of the candidacy's version, both copied onto the row.
 * The password again. Refusals (RULE): nothing to issue, one stands already, somebody of the same identity holds
 * something, the registration had run out when it was obtained and nothing protects the person (R2), a mention missing or only
 * deduced; the identity check is one of them.
 */
export async function issueCertificate(
  work: Work,
  input: IssueCertificateInput,
): Promise<{ id: string }> {
  const { tx } = work;
  await lockCandidacy(work, { id: input.candidacyId, version: input.version }, "issueCertificate");
  await confirmPassword(work, input.password);
  const candidacy = await tx.candidacy.findUniqueOrThrow({
    where: { id: input.candidacyId },
    select: issueSelect,
  });
  const { candidate } = candidacy;
  const awards = issuableAwards(candidacy, await readMentionSettings(tx));
  const chosen = awards.find(({ block }) => (block?.id ?? "") === input.blockId);
  if (!candidate || !chosen) refuseByRule("Cette candidature ne donne pas droit à ce document.");
  if (chosen.standingNumber)
    refuseByRule(`Ce document est déjà délivré, sous le numéro ${chosen.standingNumber}.`);
  await checkMayGoOn(work, candidacy.id, chosen.award.awardedOn);
  await checkNotIssuedTwice(work, { id: candidacy.id, candidateId: candidate.id });
  const mentions = valueOr(resolveMentions(chosen.sources), (missing) =>
    refuseByRule(
      `Ce document ne peut pas être délivré. ${missing.map(missingMentionSentence).join(" ")}`,
    ),
  );
  return write(
    work,
    { ...chosen, candidacyId: candidacy.id, versionId: candidacy.versionId, candidate },
    mentions,
  );
}

type Issue = IssuableAward & {
  candidacyId: string;
  versionId: string;
  candidate: Drawing["candidate"];
};

async function write(
  work: Work,
  issue: Issue,
  mentions: CertificateMentions,
): Promise<{ id: string }> {
  const {
    award,
    block,
    candidacyId,
    versionId,
    candidate,
    sources: { specimen },
  } = issue;
  const { tx, now, today, actor } = work;
  const { kind, awardedOn } = award;
  const number = await nextNumber(tx, SERIES[kind], today);
  const code = codeFrom(randomBytes(CODE_BYTES));
  const { pdf, printed } = await drawCertificate(work, {
    candidate,
    mentions,
    block,
    awardedOn,
    number,
    code,
    specimen,
  });
  const owner = { candidateId: candidate.id, candidacyId };
  const file = await saveDocument(work, pdf, {
    purpose: "CERTIFICATE",
    name: `${number}.pdf`,
    ...owner,
  });
  const { id } = await tx.certificate.create({
    data: {
      ...owner,
      ...printed,
      versionId,
      origin: "DECISION",
      number,
      code,
      kind,
      specimen,
      blockId: block?.id ?? null,
      awardedOn: dayToDate(awardedOn),
      issuedOn: dayToDate(today),
      issuedAt: now,
      issuedById: actor.userId,
      fileId: file.id,
    },
    select: { id: true },
  });
  await sendMessage(work, {
    kind: "certificateIssued",
    recipientId: candidate.userId,
    candidacyId,
    parameters: { kind, number, candidacyId },
  });
  work.record({
    action: "issueCertificate",
    subjectType: "Certificate",
    subjectId: id,
    payload: { number, kind, candidacyId, sha256: file.sha256 },
  });
  return { id };
}

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
