import "server-only";
import { clockActor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { MAX_FILES } from "@/lib/platform/form/upload-limit";
import { print } from "@/lib/platform/pdf/compiler";
import { digestOf, type Sheet } from "@/lib/platform/pdf/sheet";
import { DAY } from "@/lib/platform/shared/duration";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { eraseFile, storeBytes } from "@/lib/platform/storage/storage";
import type { FilePurpose } from "./stored-file";

const PDF = "application/pdf";
type Owner = { candidateId?: string; candidacyId?: string; sessionId?: string };

/** Keeps the row of a file that was received; its bytes are already in the storage. */
export async function saveUpload(
  { tx, now, authorId, record }: Work,
  upload: ReceivedFile,
  purpose: FilePurpose,
  owner: Owner,
): Promise<string> {
  const { key, size, sha256, mime, name } = upload;
  const { id } = await tx.storedFile.create({
    data: {
      storageKey: key,
      purpose,
      originalName: name,
      mime,
      size,
      sha256,
      createdAt: now,
      uploadedById: authorId,
      ...owner,
    },
    select: { id: true },
  });
  record({
    action: "keepFile",
    subjectType: "StoredFile",
    subjectId: id,
    payload: { purpose, sha256, size },
  });
  return id;
}

const COUNTED = {
  PROOF: "justificatifs, ceux retirés depuis hier compris",
  VALIDATION_ANNEX: "annexes, celles retirées depuis hier comprises",
} as const;

/**
 * Keeps one more file of a dossier that may have several. Refused beyond `MAX_FILES`: what was removed within a day
 * still counts, since its bytes go in the night.
 */
export async function saveOneMore(
  work: Work,
  upload: ReceivedFile,
  purpose: keyof typeof COUNTED,
  candidacyId: string,
): Promise<string> {
  const { tx, now } = work;
  const isCounted = [{ erasedAt: null }, { erasedAt: { gt: new Date(now.getTime() - DAY) } }];
  const kept = await tx.storedFile.count({ where: { candidacyId, purpose, OR: isCounted } });
  if (kept >= MAX_FILES)
    refuseByRule(
      `Un dossier compte au plus ${MAX_FILES} ${COUNTED[purpose]}\u00a0: réunissez plusieurs documents en un seul PDF.`,
    );
  return saveUpload(work, upload, purpose, { candidacyId });
}

type Made = { purpose: FilePurpose; name: string } & Owner;
/** What is done with the printed bytes before they are kept, and all that it depends on. */
export type Finish = { by: object; run: (pdf: Buffer) => Promise<Buffer> };

/**
 * Prints and stores a document while no transaction is open, and keeps its row. A transaction that is undone afterwards leaves
 * bytes that no row names.
 */
export async function saveDocument(
  work: Work,
  sheet: Sheet,
  { finish, ...made }: Made & { finish?: Finish },
): Promise<{ id: string; sha256: string }> {
  const { purpose, name, ...owner } = made;
  const of = digestOf(sheet) + JSON.stringify(finish?.by);
  const stored = await work.beforehand(of, async () => {
    const pdf = await print(sheet);
    return storeBytes(finish ? await finish.run(pdf) : pdf, PDF);
  });
  const id = await saveUpload(work, { ...stored, mime: PDF, name }, purpose, owner);
  return { id, sha256: stored.sha256 };
}

/**
 * Marks a file as erased; its bytes leave the storage by `sweepFiles`, after the transaction,
 * so that an undone one has lost nothing.
 */
export async function eraseStoredFile({ tx, now, record }: Work, id: string): Promise<void> {
  await tx.storedFile.update({
    where: { id, erasedAt: null },
    data: { erasedAt: now },
    select: { id: true },
  });
  record({ action: "eraseFile", subjectType: "StoredFile", subjectId: id });
}

/** Erases received bytes that no row came to name: a refusal, a second sending, a transaction that broke. */
export async function discardUnnamed(storageKey: string): Promise<void> {
  const named = await read(clockActor, (tx) =>
    tx.storedFile.findFirst({ where: { storageKey }, select: { id: true } }),
  );
  if (!named) await eraseFile(storageKey);
}
