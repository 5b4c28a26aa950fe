import "server-only";
import { statesTaking } from "@/lib/candidacies/candidacy";
import { identitySections } from "@/lib/candidates/identity";
import { eraseStoredFile, saveUpload } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { refuseByRule } from "@/lib/platform/shared/failure";

/**
 * Keeps the copy of the identity document: one a person, the new one replaces the old. Returns the file's id.
 * Refused once the identity has been checked; no check is made on a page that showed the former copy.
 */
export async function saveIdentityCopy(
  work: Work,
  candidateId: string,
  file: ReceivedFile,
): Promise<string> {
  const { identityCheckedAt } = await lockIdentity(work, candidateId);
  if (identityCheckedAt)
    refuseByRule("Votre identité est déjà contrôlée : aucune pièce n’est attendue.");
  await eraseIdentityCopies(work, candidateId);
  return saveUpload(work, file, "IDENTITY_DOCUMENT", { candidateId });
}

const liveCopies = { purpose: "IDENTITY_DOCUMENT", erasedAt: null } as const;

/** Locks the person: an upload, a removal and a check of the same identity follow one another. */
export async function lockIdentity({ tx }: Work, candidateId: string) {
  await tx.$queryRaw`SELECT FROM "Candidate" WHERE id = ${candidateId}::uuid FOR UPDATE`;
  const { files, ...candidate } = await tx.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    select: {
      id: true,
      version: true,
      identityCheckedAt: true,
      files: { where: liveCopies, select: { id: true } },
    },
  });
  return { ...candidate, sections: identitySections(candidate, files[0]?.id) };
}

export async function eraseIdentityCopies(work: Work, candidateId: string): Promise<void> {
  const where = { candidateId, ...liveCopies };
  for (const { id } of await work.tx.storedFile.findMany({ where, select: { id: true } }))
    await eraseStoredFile(work, id);
}

/**
 * Once a candidacy has ended without a check of the identity, erases the copy of the document if nobody will examine
 * it any more: no other candidacy of the person is open, no registration waits for them, and no tacit admission
 * keeps it until it is checked (R28).
 */
export async function eraseUnawaitedIdentity(work: Work, userId: string): Promise<void> {
  const { tx } = work;
  const files = { where: { userId }, select: { id: true }, orderBy: { id: "asc" } } as const;
  for (const { id } of await tx.candidate.findMany(files)) await eraseIfUnawaited(work, userId, id);
}

async function eraseIfUnawaited(work: Work, userId: string, candidateId: string): Promise<void> {
  const { tx } = work;
  await lockIdentity(work, candidateId);
  const awaited =
    (await tx.requestedBlock.findFirst({ where: { candidateId, open: true } })) ??
    (await tx.candidacy.findFirst({
      where: { invitedUserId: userId, state: { in: statesTaking("confirm") } },
    })) ??
    (await findTacitAdmission(work, candidateId));
  if (!awaited) await eraseIdentityCopies(work, candidateId);
}

/** A tacit admission keeps the copy until the identity is checked, whatever becomes of its candidacy, or its dossier is erased. */
export const findTacitAdmission = ({ tx }: Work, candidateId: string) =>
  tx.admissibilityDecision.findFirst({
    where: {
      ...{ candidateId, outcome: "TACITLY_ADMISSIBLE", withdrawnAt: null },
      candidacy: { erasures: { none: {} } },
    },
    select: { id: true },
  });
