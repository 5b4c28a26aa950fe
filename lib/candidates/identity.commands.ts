import "server-only";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { findSubject } from "@/lib/candidacies/candidacy.queries";
import type { Work } from "@/lib/db/work";
import { conflict, type Failure, forbidden, notFound, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import type { IdentityDocumentKind } from "./candidate";
import { checkIdentity, correctIdentity, upsertIdentity } from "./candidate.commands";
import type { IdentityInput } from "./identity.schema";
import { lockCandidate } from "./identity-document.commands";

/** Keeps one's own identity; `next` only says where the form leads. */
export const saveIdentity = (
  work: Work,
  { next: _, ...identity }: IdentityInput & { next?: string | null },
): Promise<Result<string, Failure>> => upsertIdentity(work, identity);

/** The candidate of a candidacy whose identity the actor may check or correct. */
async function findCorrectable(
  { tx, actor }: Work,
  candidacyId: string,
): Promise<Result<string, Failure>> {
  const subject = await findSubject(tx, candidacyId);
  if (!subject) return notFound();
  if (!candidacyPolicy.correctIdentity(actor, subject)) {
    return candidacyPolicy.read(actor, subject) ? forbidden() : notFound();
  }
  const { candidateId } = await tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { candidateId: true },
  });
  return candidateId ? ok(candidateId) : notFound();
}

type Check = { id: string; version: number; documentKind: IdentityDocumentKind };

/**
 * After a tacit admission the identity is still to be checked: done here, once, on the identity that was read (R28).
 * `version` is the identity's; CONFLICT when it changed since the page was made.
 */
export async function checkCandidacyIdentity(
  work: Work,
  { id, version, documentKind }: Check,
): Promise<Result<null, Failure>> {
  const found = await findCorrectable(work, id);
  if (!found.ok) return found;
  const known = await lockCandidate(work, found.value);
  if (known.identityCheckedAt) return rule("Cette identité est déjà contrôlée.");
  if (known.version !== version) return conflict();
  await journal(work, id, "checkIdentity");
  return checkIdentity(work, found.value, documentKind);
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
): Promise<Result<null, Failure>> {
  const found = await findCorrectable(work, id);
  if (!found.ok) return found;
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
  return correctIdentity(work, found.value, { ...identity, kind: documentKind });
}

/** An event of the dossier that moves nothing. */
async function journal(
  { tx, now, authorId }: Work,
  candidacyId: string,
  type: string,
): Promise<void> {
  const { state } = await tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: { state: true },
  });
  await tx.candidacyEvent.create({
    data: { candidacyId, type, fromState: state, toState: state, actorId: authorId, at: now },
  });
}
