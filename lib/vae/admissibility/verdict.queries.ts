import "server-only";
import type { Reader } from "@/lib/platform/db/read";
import type { VerdictView } from "./verdict";

/** What has been found of the pieces of a candidacy, for who has been given it as the secretariat. */
export const findVerdicts = (
  tx: Pick<Reader, "pieceVerdict">,
  candidacyId: string,
): Promise<VerdictView[]> =>
  tx.pieceVerdict.findMany({
    where: { candidacyId },
    select: { fileId: true, verdict: true, reason: true, version: true },
  });
