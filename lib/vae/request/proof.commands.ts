import "server-only";
import { saveOneMore } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { holdDraft } from "./draft.commands";

export async function addProof(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  await holdDraft(work, candidacyId);
  await saveOneMore(work, file, "PROOF", candidacyId);
}
