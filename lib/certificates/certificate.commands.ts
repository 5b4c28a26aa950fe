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
import { refuseByRule, valueOr } from "@/lib/platform/shared/failure";
import { nextNumber } from "@/lib/settings/number-series.commands";
import type { Signatory } from "@/lib/settings/signatory.queries";
import type { IssueCertificateInput } from "./certificate.schema";
import { CODE_BYTES, codeFrom } from "./code";
import { type Drawing, drawCertificate, refuseMentions } from "./document.commands";
import { type IssuableAward, issuableAwards, issueSelect, readIssueFacts } from "./issue.queries";
import { type CertificateMentions, resolveMentions } from "./mentions";

const SERIES = { FULL: "fullCertificate", BLOCK: "blockCertificate" } as const;

/**
 * Issues the parchemin or one attestation a decided candidacy gives right to (R65–R70): numbered, with a random
 * verification code, printed with the identity, the mentions of the candidacy's version and the signature of the day, copied
 * onto the row.
 * The password again. Refusals (RULE): nothing to issue, one stands already, somebody of the same identity holds
 * something, the registration had run out when it was obtained and nothing protects the person (R2), a mention missing or only
 * deduced; the identity check is one of them.
 */
export async function issueCertificate(
  work: Work,
  input: IssueCertificateInput,
): Promise<{ id: string }> {
  const { tx, today, actor } = work;
  await lockCandidacy(work, { id: input.candidacyId, version: input.version }, "issueCertificate");
  await confirmPassword(work, input.password);
  const candidacy = await tx.candidacy.findUniqueOrThrow({
    where: { id: input.candidacyId },
    select: issueSelect,
  });
  const { candidate } = candidacy;
  const facts = await readIssueFacts(tx, today);
  const awards = issuableAwards(candidacy, facts);
  const chosen = awards.find(({ block }) => (block?.id ?? "") === input.blockId);
  if (!candidate || !chosen) refuseByRule("Cette candidature ne donne pas droit à ce document.");
  if (chosen.standingNumber)
    refuseByRule(`Ce document est déjà délivré, sous le numéro ${chosen.standingNumber}.`);
  await checkMayGoOn(work, candidacy.id, chosen.award.awardedOn);
  await checkNotIssuedTwice(work, { id: candidacy.id, candidateId: candidate.id });
  const mentions = valueOr(resolveMentions(chosen.sources), (missing) =>
    refuseMentions(actor, missing, candidacy.certification.rncpCode),
  );
  if (!facts.signatory) throw new Error("no signatory behind a complete set of mentions");
  return write(
    work,
    {
      ...{ ...chosen, candidacyId: candidacy.id, versionId: candidacy.versionId, candidate },
      signatory: facts.signatory,
    },
    mentions,
  );
}

type Issue = IssuableAward & {
  candidacyId: string;
  versionId: string;
  candidate: Drawing["candidate"];
  signatory: Signatory;
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
    signatory,
    sources: { specimen },
  } = issue;
  const { tx, now, today, actor } = work;
  const { kind, awardedOn } = award;
  const number = await nextNumber(tx, SERIES[kind], today);
  const code = await work.steady("code", async () => codeFrom(randomBytes(CODE_BYTES)));
  const { printable, printed } = await drawCertificate(work, {
    candidate,
    mentions,
    signatory,
    block,
    awardedOn,
    number,
    code,
    specimen,
  });
  const owner = { candidateId: candidate.id, candidacyId };
  const file = await saveDocument(work, printable.sheet, {
    finish: printable.finish,
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
      signatoryId: signatory.id,
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
