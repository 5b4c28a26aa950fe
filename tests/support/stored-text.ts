import { buffer } from "node:stream/consumers";
import { db } from "@/lib/platform/db/client";
import { openFile } from "@/lib/platform/storage/storage";
import { readPdf } from "../unit/platform/pdf/read-pdf";

/** What a stored document says, on one line. */
export async function storedText({ id }: { id: string }): Promise<string> {
  const { storageKey, sha256 } = await db.storedFile.findUniqueOrThrow({ where: { id } });
  const { text } = await readPdf(await buffer(await openFile(storageKey, sha256)));
  return text.replaceAll(/\s+/g, " ");
}
