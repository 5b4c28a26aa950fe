import "server-only";
import { toBlockView } from "@/lib/candidacies/requested-block.queries";
import { nameOrNone } from "@/lib/candidates/candidate";
import { requestedBlockNames, versionName } from "@/lib/certifications/document-wording";
import { clockRules } from "@/lib/deadlines/deadline";
import { fileName } from "@/lib/documents/file-name";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import type { Letterhead } from "@/lib/settings/letterhead.queries";
import type { readRequest } from "@/lib/vae/request/submission.queries";
import { validationReceiptDocument } from "./receipt.document";

type Filing = {
  id: string;
  number: string;
  hash: string;
  juryBefore: CalendarDay;
  situations: string[];
  request: Awaited<ReturnType<typeof readRequest>>;
  head: Letterhead;
};

/** The receipt of a validation file that is being filed; of an earlier edition, the one it replaces is named. */
export async function saveValidationReceipt(
  work: Work,
  { id, number, hash, juryBefore, situations, request, head }: Filing,
): Promise<{ id: string; sha256: string }> {
  const { tx, now } = work;
  const former = await tx.storedFile.findMany({
    where: { candidacyId: id, purpose: "VALIDATION_RECEIPT" },
    select: { createdAt: true },
    orderBy: { createdAt: "desc" },
  });
  const blocks = request.blocks.map(toBlockView);
  const sheet = validationReceiptDocument({
    ...head,
    ...{ number, juryBefore, situations, fileSha256: hash, filedAt: now },
    replacedAt: former[0]?.createdAt ?? null,
    candidateName: nameOrNone(request.candidate),
    version: versionName(request.certification, blocks),
    blocks: requestedBlockNames(blocks),
    legalBasis: clockRules.JURY_BEFORE.legalBasis,
    annexes: request.files
      .filter(({ purpose }) => purpose === "VALIDATION_ANNEX")
      .map(({ originalName, mime, sha256 }) => ({ name: fileName(originalName, mime), sha256 })),
  });
  const rank = former.length > 0 ? `-${former.length + 1}` : "";
  return saveDocument(work, sheet, {
    purpose: "VALIDATION_RECEIPT",
    name: `recepisse-validation-${number}${rank}.pdf`,
    candidacyId: id,
  });
}
