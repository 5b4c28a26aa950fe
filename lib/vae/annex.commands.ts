import "server-only";
import type { Work } from "@/lib/db/work";
import { keepUpload } from "@/lib/documents/stored-file.commands";
import type { ReceivedFile } from "@/lib/storage/upload";
import { lockWritable } from "./draft.commands";

export async function addAnnex(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  await lockWritable(work, { id: candidacyId }, "writeValidation");
  await keepUpload(work, file, "VALIDATION_ANNEX", { candidacyId });
}
