import "server-only";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { clearEdge, imageSize, readBytes } from "@/lib/platform/storage/image";
import { type Mark, markFileFault, markImageFault, unusedMark } from "./mark";
import { eraseStoredFile, saveUpload } from "./stored-file.commands";

/**
 * Keeps an image that documents may bear; it is not in use yet, and one of its kind that never was gives way to it. Refused
 * (RULE): anything but a light PNG or JPEG of a sane size, in screen colours, on a transparent or white ground.
 */
export async function saveMark(work: Work, file: ReceivedFile, mark: Mark): Promise<string> {
  const fault = markFileFault(file) ?? (await faultOf(file));
  if (fault) refuseByRule(fault);
  const waiting = await work.tx.storedFile.findMany({
    where: { ...unusedMark, purpose: mark },
    select: { id: true },
  });
  for (const { id } of waiting) await eraseStoredFile(work, id);
  return saveUpload(work, file, mark, {});
}

/** The ground is looked at last: what is too large is not unfolded. */
async function faultOf({ key, sha256 }: ReceivedFile): Promise<string | null> {
  const bytes = await readBytes(key, sha256);
  const size = await imageSize(bytes);
  return (
    markImageFault({ ...size, clearEdge: 1 }) ??
    markImageFault({ ...size, clearEdge: await clearEdge(bytes) })
  );
}
