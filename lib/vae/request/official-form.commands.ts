import "server-only";
import { toBlockView } from "@/lib/candidacies/requested-block.queries";
import { birthPlaceText } from "@/lib/candidates/birth-place";
import { sexLabels } from "@/lib/candidates/candidate.labels";
import { addressLines } from "@/lib/candidates/postal-address";
import { requestedBlockNames, versionName } from "@/lib/certifications/document-wording";
import { fileName } from "@/lib/documents/file-name";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import { dateToDay } from "@/lib/platform/shared/calendar";
import { letterhead } from "@/lib/settings/letterhead.queries";
import { readSettings } from "@/lib/settings/setting.queries";
import { competencyName, tickedIn } from "@/lib/vae/sought";
import { STATEMENTS } from "./admissibility-file";
import { statementLabels } from "./admissibility-file.labels";
import { toFile } from "./admissibility-file.queries";
import { toExperience } from "./experience.queries";
import { civilItems, officialFormDocument } from "./official-form.document";
import type { RequestRow } from "./submission.queries";

type Deposit = { id: string; number: string; hash: string; request: RequestRow };

/** The official form as it is filled in at this deposit, kept beside its receipt. */
export async function saveOfficialForm(
  work: Work,
  { id, number, hash, request }: Deposit,
): Promise<void> {
  const { tx, now } = work;
  const { nature, situation, education, sworn, swornAt } = toFile(request.admissibilityFile);
  const blocks = request.blocks.map(toBlockView);
  const labels = statementLabels(request.wholeCertification);
  const sheet = officialFormDocument({
    ...(await letterhead(tx, await readSettings(tx))),
    number,
    receivedAt: now,
    version: versionName(request.certification, blocks),
    isWhole: request.wholeCertification,
    blocks: requestedBlockNames(blocks),
    nature,
    civil: request.candidate ? civilOf(request.candidate) : [],
    situation,
    disabledWorker: request.accommodation?.disabledWorker ?? null,
    education,
    experiences: request.experiences.map((row) => ({
      ...toExperience(row),
      proofs: row.proofs.flatMap(({ file }) =>
        file.erasedAt ? [] : [fileName(file.originalName, file.mime)],
      ),
      shown: tickedIn(request.sought, row.competencyIds).map(competencyName),
    })),
    statements: STATEMENTS.filter((one) => sworn[one]).map((one) => labels[one]),
    swornAt,
    fileSha256: hash,
  });
  await saveDocument(work, sheet, {
    purpose: "REQUEST",
    name: `demande-${number}.pdf`,
    candidacyId: id,
  });
}

const civilOf = (candidate: NonNullable<RequestRow["candidate"]>) =>
  civilItems({
    sex: sexLabels[candidate.sex],
    birthName: candidate.birthName,
    usageName: candidate.usageName,
    firstNames: [candidate.firstName, candidate.otherFirstNames].filter(Boolean).join(", "),
    bornOn: dateToDay(candidate.bornOn),
    birthPlace: birthPlaceText(candidate),
    address: addressLines(candidate).join(", "),
    phone: candidate.phone,
    email: candidate.user.email,
  });
