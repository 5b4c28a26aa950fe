import "server-only";
import type { BlockView } from "@/lib/candidacies/view";
import { requestedBlockNames, versionName } from "@/lib/certifications/document-wording";
import { fileName } from "@/lib/documents/file-name";
import { saveDocument } from "@/lib/documents/stored-file.commands";
import type { Work } from "@/lib/platform/db/work";
import type { Letterhead } from "@/lib/settings/letterhead.queries";
import { type SoughtBlock, soughtIn } from "@/lib/vae/sought";
import { situationsOf } from "./situation";
import type { ValidationEdition } from "./validation-file";
import { wholeFileDocument } from "./whole-file.document";

type File = { id: string; originalName: string; mime: string; sha256: string };
export type FiledFile = Letterhead & {
  id: string;
  number: string;
  hash: string;
  edition: Pick<ValidationEdition, "edition" | "presentation" | "situations">;
  candidateName: string;
  certification: { title: string; rncpCode: string };
  blocks: readonly BlockView[];
  sought: readonly SoughtBlock[];
  annexes: readonly File[];
  /** Those that may prove a situation. */
  proofs: readonly File[];
};

/** Prints the whole of a validation file that is being filed, and keeps it beside its receipt. */
export async function saveWholeFile(
  work: Work,
  { id, number, hash, edition, certification, blocks, sought, annexes, proofs, ...rest }: FiledFile,
): Promise<{ id: string; sha256: string }> {
  const named = ({ originalName, mime }: File) => fileName(originalName, mime);
  const sheet = wholeFileDocument({
    ...{ issuer: rest.issuer, specimen: rest.specimen, candidateName: rest.candidateName },
    ...{ number, fileSha256: hash, filedAt: work.now },
    ...{ edition: edition.edition, presentation: edition.presentation },
    version: versionName(certification, blocks),
    blocks: requestedBlockNames(blocks),
    told: blocks.map((block) => ({
      name: `Bloc ${block.ordinal} : ${block.label}`,
      situations: situationsOf(edition.situations, block.id).map(
        ({ competencyIds, proofIds, ...texts }) => ({
          ...texts,
          competencies: soughtIn(sought, block.id)
            .filter((one) => competencyIds.includes(one.id))
            .map(({ code, label }) => `${code} – ${label}`),
          proofs: proofs.filter((file) => proofIds.includes(file.id)).map(named),
        }),
      ),
    })),
    annexes: annexes.map((file) => ({ name: named(file), sha256: file.sha256 })),
  });
  const rank = edition.edition > 1 ? `-${edition.edition}` : "";
  return saveDocument(work, sheet, {
    purpose: "VALIDATION_FILE",
    name: `dossier-validation-${number}${rank}.pdf`,
    candidacyId: id,
  });
}
