import "server-only";
import { holdForEdit } from "@/lib/candidacies/candidacy.commands";
import { saveOneMore } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";

export async function addAnnex(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  await holdForEdit(work, candidacyId, "writeValidation");
  await saveOneMore(work, file, "VALIDATION_ANNEX", candidacyId);
}
