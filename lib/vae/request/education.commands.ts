import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { holdDraft } from "./draft.commands";
import type { SaveEducationInput } from "./education.schema";
import { savePart } from "./part.commands";

/** Keeps the education and the certifications that the candidate has (rubric 4), and gives the next version. */
export async function saveEducation(
  work: Work,
  { candidacyId, version, ...data }: SaveEducationInput,
): Promise<number> {
  await holdDraft(work, candidacyId);
  return savePart(work, "educationVersion", {
    candidacyId,
    version,
    data,
    shown: (row) => ({
      lastClass: codeOf(row.lastClass),
      highestDiploma: codeOf(row.highestDiploma),
      otherCertification: row.otherCertification ?? "",
      foreignLevel: codeOf(row.foreignLevel),
      relatedCertifications: row.relatedCertifications,
      shortTrainings: row.shortTrainings,
    }),
  });
}

const codeOf = (code: number | null): string => (code === null ? "" : String(code));
