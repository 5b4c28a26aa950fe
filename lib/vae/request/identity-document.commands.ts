import "server-only";
import { saveIdentityCopy } from "@/lib/identity/document.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { holdDraft } from "./draft.commands";

/** The copy of the identity document: one at a time, the new one replaces the old; none once the identity is checked. */
export async function saveIdentityDocument(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  const { candidateId } = await holdDraft(work, candidacyId);
  await saveIdentityCopy(work, candidateId, file);
}
