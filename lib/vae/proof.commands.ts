import "server-only";
import type { Work } from "@/lib/db/work";
import { keepUpload } from "@/lib/documents/stored-file.commands";
import type { ReceivedFile } from "@/lib/storage/upload";
import { lockDraft } from "./draft.commands";

export async function addProof(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  await lockDraft(work, { id: candidacyId });
  await keepUpload(work, file, "PROOF", { candidacyId });
}
