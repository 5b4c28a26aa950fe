import "server-only";
import { saveUpload } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { lockWritable } from "@/lib/vae/request/draft.commands";

export async function addAnnex(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  await lockWritable(work, { id: candidacyId }, "writeValidation");
  await saveUpload(work, file, "VALIDATION_ANNEX", { candidacyId });
}
