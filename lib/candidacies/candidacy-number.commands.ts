import "server-only";
import type { Work } from "@/lib/db/work";
import { numberPrefixKey } from "@/lib/settings/setting";
import { nextNumber } from "./candidacy.commands";

/** « CRCA-2026-00042 »: a series for each calendar year in Paris, under the prefix of the certification that is aimed at. */
export async function newCandidacyNumber(
  { tx, today }: Pick<Work, "tx" | "today">,
  versionId: string,
): Promise<string> {
  const { certification } = await tx.certificationVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { certification: { select: { code: true } } },
  });
  const prefix = await tx.setting.findUniqueOrThrow({
    where: { key: numberPrefixKey(certification.code) },
    select: { value: true },
  });
  return nextNumber(tx, `${prefix.value}-${today.slice(0, 4)}`);
}
