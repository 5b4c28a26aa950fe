import "server-only";
import { OPEN_STATES } from "@/lib/candidacies/phase";
import { copyFiles } from "@/lib/documents/file-copy.commands";
import { filesOfPerson } from "@/lib/platform/db/same-person";
import type { Work } from "@/lib/platform/db/work";
import { refuseNotFound } from "@/lib/platform/shared/failure";
import { tickedIn } from "@/lib/vae/sought";
import { readSought } from "@/lib/vae/sought.queries";
import type { Prisma } from "@/prisma/generated/client.ts";

const formerSelect = {
  admissibilityFile: true,
  experiences: {
    include: { proofs: { select: { fileId: true } } },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  },
  files: { where: { purpose: "PROOF", erasedAt: null }, orderBy: { createdAt: "asc" } },
  erasures: { select: { erasedAt: true } },
} as const satisfies Prisma.CandidacySelect;
type FormerRow = Prisma.CandidacyGetPayload<{ select: typeof formerSelect }>;

/** One's own candidacy that has ended, which a new one is prepared from. */
export async function findFormer({ tx }: Work, id: string, candidateId: string) {
  const former = await tx.candidacy.findFirst({
    where: { id, candidate: filesOfPerson(candidateId), state: { notIn: [...OPEN_STATES] } },
    select: formerSelect,
  });
  return former ?? refuseNotFound();
}

/**
 * Takes over into a new draft what its candidate wrote and joined before: situation and education, experiences with what they
 * show and what proves them. Neither what was sworn nor what was decided, nor what a disability asks for; and nothing of a
 * dossier that has been erased.
 */
export async function takeOver(work: Work, former: FormerRow, candidacyId: string): Promise<void> {
  if (former.erasures.length > 0) return;
  const { tx, now } = work;
  await takeOverAnswers(work, former, candidacyId);
  const sought = await readSought(tx, candidacyId);
  const files = await copyFiles(work, former.files, { purpose: "PROOF", candidacyId });
  for (const row of former.experiences) {
    const { id: _, candidacyId: __, version: ___, proofs, competencyIds, ...written } = row;
    const { id: experienceId } = await tx.experience.create({
      data: {
        ...{ ...written, candidacyId, editedAt: now },
        competencyIds: tickedIn(sought, competencyIds).map(({ id }) => id),
      },
      select: { id: true },
    });
    const fileIds = proofs.flatMap(({ fileId }) => files.get(fileId) ?? []);
    await tx.experienceProof.createMany({
      data: fileIds.map((fileId) => ({ experienceId, fileId })),
    });
  }
}

async function takeOverAnswers(
  { tx, now }: Work,
  { admissibilityFile: file }: FormerRow,
  candidacyId: string,
): Promise<void> {
  if (!file) return;
  await tx.admissibilityFile.update({
    where: { candidacyId },
    data: {
      ...(file.situationVersion > 0 && { ...situationIn(file), situationVersion: 1 }),
      ...(file.educationVersion > 0 && { ...educationIn(file), educationVersion: 1 }),
      editedAt: now,
    },
    select: { id: true },
  });
}

type File = NonNullable<FormerRow["admissibilityFile"]>;

const situationIn = ({ nationality, currentSituation, registeredOn, benefits }: File) => ({
  ...{ nationality, currentSituation, registeredOn, benefits },
});

const educationIn = (file: File) => ({
  lastClass: file.lastClass,
  highestDiploma: file.highestDiploma,
  otherCertification: file.otherCertification,
  foreignLevel: file.foreignLevel,
  foreignStudies: file.foreignStudies,
  partsObtained: file.partsObtained,
  relatedCertifications: file.relatedCertifications,
  shortTrainings: file.shortTrainings,
});
