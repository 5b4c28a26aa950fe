import "server-only";
import type { Work } from "@/lib/platform/db/work";
import { refuseConflict } from "@/lib/platform/shared/failure";
import type { AdmissibilityFile, Prisma } from "@/prisma/generated/client.ts";

type Part = "natureVersion" | "situationVersion" | "educationVersion";
type Kept = {
  candidacyId: string;
  version: number;
  data: Prisma.AdmissibilityFileUncheckedUpdateManyInput;
  /** What stands now, as its form would show it. */
  shown: (row: AdmissibilityFile) => Record<string, string>;
};

/** Writes one part of a request over the version its page showed, and gives the next; CONFLICT with what stands when it is another. */
export async function savePart(
  { tx, now }: Work,
  part: Part,
  { candidacyId, version, data, shown }: Kept,
): Promise<number> {
  const { count } = await tx.admissibilityFile.updateMany({
    where: { candidacyId, [part]: version },
    data: { ...data, [part]: version + 1, editedAt: now },
  });
  if (count > 0) return version + 1;
  const current = await tx.admissibilityFile.findUniqueOrThrow({ where: { candidacyId } });
  refuseConflict({ ...shown(current), version: String(current[part]) }, { isOwn: true });
}
