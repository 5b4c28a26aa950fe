import "server-only";
import { toBlockView } from "@/lib/candidacies/requested-block.queries";
import { nameOrNone } from "@/lib/candidates/candidate";
import { requestedBlockNames, versionName } from "@/lib/certifications/document-wording";
import { clockRules } from "@/lib/deadlines/deadline";
import { fileName } from "@/lib/documents/file-name";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import { filePurposeLabels } from "@/lib/documents/stored-file.labels";
import type { Work } from "@/lib/platform/db/work";
import type { CalendarDay } from "@/lib/platform/shared/calendar";
import { letterhead } from "@/lib/settings/letterhead.queries";
import { readSettings } from "@/lib/settings/setting.queries";
import { receiptDocument } from "./receipt.document";
import { joinedFiles, type RequestRow } from "./submission.queries";

type Deposit = {
  id: string;
  number: string;
  hash: string;
  dueOn: CalendarDay;
  request: RequestRow;
};

/** The receipt of a request as it now stands; of those that were given before, the last one is named as replaced. */
export async function saveReceipt(
  work: Work,
  { id, number, hash, dueOn, request }: Deposit,
): Promise<{ id: string; sha256: string }> {
  const { tx, now } = work;
  const former = await tx.storedFile.findMany({
    where: { candidacyId: id, purpose: "RECEIPT" },
    select: { createdAt: true },
    orderBy: { createdAt: "desc" },
  });
  const blocks = request.blocks.map(toBlockView);
  const sheet = receiptDocument({
    ...(await letterhead(tx, await readSettings(tx))),
    number,
    receivedAt: now,
    replacedAt: former[0]?.createdAt ?? null,
    candidateName: nameOrNone(request.candidate),
    version: versionName(request.certification, blocks),
    isWhole: request.wholeCertification,
    blocks: requestedBlockNames(blocks),
    tacitOn: dueOn,
    legalBasis: clockRules.ADMISSIBILITY_SILENCE.legalBasis,
    pieces: joinedFiles(request).map(({ purpose, originalName, mime, sha256 }) => ({
      name: `${filePurposeLabels[purpose]} : ${fileName(originalName, mime)}`,
      sha256,
    })),
    fileSha256: hash,
  });
  const rank = former.length > 0 ? `-${former.length + 1}` : "";
  return saveDocument(work, sheet, {
    purpose: "RECEIPT",
    name: `recepisse-${number}${rank}.pdf`,
    candidacyId: id,
  });
}
