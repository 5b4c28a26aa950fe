import "server-only";
import type { Tx } from "@/lib/platform/db/client";
import type { WorkSituation } from "@/prisma/generated/client.ts";

const lastEdition = { orderBy: { edition: "desc" }, include: { situations: true } } as const;

/**
 * A validation file to write in: the edition in progress, or a new one that copies the text of the last (returned) one; the
 * first of a candidacy that was prepared from another takes over what was written for the same blocks.
 */
export async function openEdition(tx: Tx, candidacyId: string): Promise<void> {
  const last = await tx.validationFile.findFirst({ where: { candidacyId }, ...lastEdition });
  if (last && !last.filedAt) return;
  const taken = last
    ? { presentation: last.presentation, situations: last.situations.map(continued) }
    : await writtenBefore(tx, candidacyId);
  await tx.validationFile.create({
    data: {
      candidacyId,
      edition: (last?.edition ?? 0) + 1,
      presentation: taken?.presentation ?? "",
      situations: { create: taken?.situations ?? [] },
    },
    select: { id: true },
  });
}

const continued = ({
  id,
  validationFileId: _,
  version: __,
  editedAt: ___,
  ...written
}: WorkSituation) => ({ ...written, formerId: id });

/** The last text of the candidacy before, for the blocks asked for again; it proves them by what was taken over of its proofs. */
async function writtenBefore(tx: Tx, candidacyId: string) {
  const { blocks, former, files } = await tx.candidacy.findUniqueOrThrow({
    where: { id: candidacyId },
    select: {
      blocks: { select: { blockId: true } },
      files: ownProofs,
      former: {
        select: {
          files: ownProofs,
          erasures: { select: { erasedAt: true } },
          validationFiles: { ...lastEdition, take: 1 },
        },
      },
    },
  });
  const edition = former?.validationFiles[0];
  if (!former || !edition || former.erasures.length > 0) return null;
  const again = new Map(
    former.files.map(({ id, sha256 }) => [id, files.find((one) => one.sha256 === sha256)?.id]),
  );
  const situations = edition.situations
    .filter((one) => blocks.some(({ blockId }) => blockId === one.blockId))
    .map((one) => ({
      ...continued(one),
      formerId: null,
      proofIds: one.proofIds.flatMap((id) => again.get(id) ?? []),
    }));
  return { presentation: edition.presentation, situations };
}

const ownProofs = {
  where: { purpose: "PROOF", erasedAt: null },
  select: { id: true, sha256: true },
} as const;
