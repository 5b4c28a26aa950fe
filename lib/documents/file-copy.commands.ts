import "server-only";
import { randomUUID } from "node:crypto";
import type { Work } from "@/lib/platform/db/work";
import { UPLOAD_MIMES } from "@/lib/platform/form/upload";
import { isStored, openFile, putBack } from "@/lib/platform/storage/storage";
import type { FilePurpose } from "./stored-file";
import { saveUpload } from "./stored-file.commands";

type Kept = {
  id: string;
  storageKey: string;
  sha256: string;
  size: number;
  mime: string;
  originalName: string;
};

/**
 * Keeps the same documents once more for another dossier, each with bytes of its own: either dossier is erased without the
 * other. They are copied while no transaction is open; one whose bytes are lost is left out. Gives the new ids by the old.
 */
export async function copyFiles(
  work: Work,
  files: readonly Kept[],
  { purpose, candidacyId }: { purpose: FilePurpose; candidacyId: string },
): Promise<Map<string, string>> {
  if (files.length === 0) return new Map();
  const keys = await work.beforehand(files.map(({ id }) => id).join(), () => copyBytes(files));
  const copied = new Map<string, string>();
  for (const { id, size, sha256, mime: standing, originalName: name } of files) {
    const key = keys.get(id);
    const mime = UPLOAD_MIMES.find((one) => one === standing);
    if (key && mime)
      copied.set(
        id,
        await saveUpload(work, { key, size, sha256, mime, name }, purpose, { candidacyId }),
      );
  }
  return copied;
}

/** One after the other: each is read from its old place while it is written to the new one, and checked on the way. */
async function copyBytes(files: readonly Kept[]): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  for (const { id, storageKey, size, sha256, mime } of files) {
    if (!(await isStored(storageKey, sha256))) continue;
    const key = randomUUID();
    await putBack({ key, size, sha256, mime }, await openFile(storageKey, sha256));
    keys.set(id, key);
  }
  return keys;
}
