import "server-only";
import { type HeldFor, holdForEdit } from "@/lib/candidacies/candidacy.commands";
import { eraseStoredFile } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import type { Prisma } from "@/prisma/generated/client.ts";

/** A request that the candidate may still edit: theirs, and not submitted. */
export const holdDraft = (work: Work, candidacyId: string): Promise<HeldFor<"writeRequest">> =>
  holdForEdit(work, candidacyId, "writeRequest");

/** From what something may be taken out. */
export type Removal = "writeRequest" | "writeValidation";

/** What is gone can no longer say when it was taken out: what it was part of does, since this is a step of the candidate (R27). */
export async function noteRemoval(
  { tx, now }: Work,
  candidacyId: string,
  from: Removal,
): Promise<void> {
  const data = { editedAt: now };
  if (from === "writeRequest")
    await tx.admissibilityFile.updateMany({ where: { candidacyId }, data });
  else await tx.validationFile.updateMany({ where: { candidacyId, filedAt: null }, data });
}

const NOTHING_SAID = {
  nature: "FIRST",
  precedingReference: null,
  nationality: null,
  currentSituation: null,
  registeredOn: null,
  benefits: [],
  lastClass: null,
  highestDiploma: null,
  otherCertification: null,
  foreignLevel: null,
  foreignStudies: false,
  partsObtained: false,
  relatedCertifications: "",
  shortTrainings: "",
} satisfies Prisma.AdmissibilityFileUncheckedUpdateManyInput;

/** Takes away what a draft holds, before it is given up: experiences, proofs, what was said and sworn. */
export async function emptyDraft(work: Work, candidacyId: string): Promise<void> {
  const { tx } = work;
  await tx.experience.deleteMany({ where: { candidacyId } });
  await tx.admissibilityFile.updateMany({
    where: { candidacyId },
    data: {
      ...NOTHING_SAID,
      swornNoBan: false,
      swornExact: false,
      swornLimits: false,
      swornAt: null,
    },
  });
  await tx.accommodation.updateMany({
    where: { candidacyId },
    data: { disabledWorker: null, needs: "" },
  });
  const files = await tx.storedFile.findMany({
    where: { candidacyId, erasedAt: null },
    select: { id: true },
  });
  for (const { id } of files) await eraseStoredFile(work, id);
}
