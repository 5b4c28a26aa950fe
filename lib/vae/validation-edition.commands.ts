import "server-only";
import type { Tx } from "@/lib/platform/db/client";

/** A validation file to write in: the edition in progress, or a new one that copies the text of the last (returned) one. */
export async function openEdition(tx: Tx, candidacyId: string): Promise<void> {
  const last = await tx.validationFile.findFirst({
    where: { candidacyId },
    orderBy: { edition: "desc" },
    include: { situations: true },
  });
  if (last && !last.filedAt) return;
  await tx.validationFile.create({
    data: {
      candidacyId,
      edition: (last?.edition ?? 0) + 1,
      presentation: last?.presentation ?? "",
      situations: {
        create: (last?.situations ?? []).map(
          ({ id, validationFileId: _, version: __, editedAt: ___, ...written }) => ({
            ...written,
            formerId: id,
          }),
        ),
      },
    },
    select: { id: true },
  });
}
