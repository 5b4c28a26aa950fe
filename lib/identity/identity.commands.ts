import "server-only";
import { noteEvent } from "@/lib/candidacies/candidacy.commands";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { findSubject } from "@/lib/candidacies/candidacy.queries";
import type { IdentityDocumentKind } from "@/lib/candidates/candidate";
import type { Work } from "@/lib/platform/db/work";
import { checkSeen } from "@/lib/platform/form/seen";
import { refuseByRule, refuseForbidden, refuseNotFound } from "@/lib/platform/shared/failure";
import { checkIdentity, correctIdentity, upsertIdentity } from "./candidate.commands";
import { lockIdentity } from "./document.commands";
import type { IdentityInput } from "./identity.schema";

/** Keeps one's own identity; `next` only says where the form leads. */
export const saveIdentity = (
  work: Work,
  { next: _, ...identity }: IdentityInput & { next?: string | null },
): Promise<string> => upsertIdentity(work, identity);

/** The candidate of a candidacy whose identity the actor may check or correct. */
async function findCorrectable({ tx, actor }: Work, candidacyId: string): Promise<string> {
  const subject = await findSubject(tx, candidacyId);
  if (!subject) refuseNotFound();
  if (!candidacyPolicy.correctIdentity(actor, subject)) {
    if (candidacyPolicy.read(actor, subject)) refuseForbidden();
    refuseNotFound();
  }
  const { candidateId } = await tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { candidateId: true },
  });
  return candidateId ?? refuseNotFound();
}

type Check = { id: string; seen: string; documentKind: IdentityDocumentKind };

/**
 * After a tacit admission the identity is still to be checked: done here, once, on the identity that was read (R28).
 * CONFLICT when it was written, or its document replaced, since the page was made.
 */
export async function checkCandidacyIdentity(
  work: Work,
  { id, seen, documentKind }: Check,
): Promise<void> {
  const candidateId = await findCorrectable(work, id);
  const known = await lockIdentity(work, candidateId);
  if (known.identityCheckedAt) refuseByRule("Cette identité est déjà contrôlée.");
  checkSeen(seen, known.sections);
  await journal(work, id, "checkIdentity");
  return checkIdentity(work, candidateId, documentKind);
}

type Correction = IdentityInput & {
  id: string;
  version: number;
  documentKind: IdentityDocumentKind;
  reason: string;
};

/** Corrects an identity at any time, with the reason kept for the candidate to read. */
export async function correctCandidacyIdentity(
  work: Work,
  { id, documentKind, reason, ...identity }: Correction,
): Promise<void> {
  const candidateId = await findCorrectable(work, id);
  await journal(work, id, "correctIdentity");
  await work.tx.remark.create({
    data: {
      candidacyId: id,
      event: "correctIdentity",
      text: reason,
      authorId: work.authorId,
      at: work.now,
    },
  });
  return correctIdentity(work, candidateId, { ...identity, kind: documentKind });
}

/** An event of the dossier that moves nothing. */
async function journal(work: Work, candidacyId: string, type: string): Promise<void> {
  const { state } = await work.tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { state: true },
  });
  await noteEvent(work, { id: candidacyId, state }, type);
}
