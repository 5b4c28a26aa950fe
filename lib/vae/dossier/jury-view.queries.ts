import "server-only";
import type { BlockView, FileView } from "@/lib/candidacies/view";
import { getCandidacyView } from "@/lib/candidacies/view.queries";
import { fileSelect } from "@/lib/documents/stored-file.queries";
import type { Actor } from "@/lib/platform/actor/actor";
import { read } from "@/lib/platform/db/read";
import type { SoughtBlock } from "@/lib/vae/sought";
import { readSought } from "@/lib/vae/sought.queries";
import { PROOFS, type ValidationEdition } from "@/lib/vae/validation/validation-file";

export type VaeFileForJury = {
  candidateName: string;
  number: string | null;
  presentation: string;
  blocks: BlockView[];
  situations: ValidationEdition["situations"];
  sought: readonly SoughtBlock[];
  files: FileView[];
  /** The edition last filed, printed whole. */
  whole: FileView | undefined;
  filedAt: Date;
};

/**
 * The validation file last filed with its proofs, for a juror who declared no link (R35); null for anyone else.
 * Never the identity document nor the contact details.
 */
export const getVaeFileForJury = (
  actor: Actor,
  candidacyId: string,
): Promise<VaeFileForJury | null> =>
  read(actor, async (tx) => {
    const candidacy = await getCandidacyView(actor, candidacyId, "readAsJuror");
    if (candidacy?.route !== "VAE") return null;
    const edition = await tx.validationFile.findFirst({
      where: { candidacyId, filedAt: { not: null } },
      include: { situations: true },
      orderBy: { edition: "desc" },
    });
    if (!edition?.filedAt) return null;
    const files = await tx.storedFile.findMany({
      where: { candidacyId, erasedAt: null, purpose: { in: [...PROOFS, "VALIDATION_FILE"] } },
      select: fileSelect,
      orderBy: { createdAt: "asc" },
    });
    const { candidateName, number, blocks } = candidacy;
    return {
      candidateName,
      number,
      blocks,
      files: files.filter(({ purpose }) => purpose !== "VALIDATION_FILE"),
      whole: files.findLast(({ purpose }) => purpose === "VALIDATION_FILE"),
      presentation: edition.presentation,
      situations: edition.situations,
      sought: await readSought(tx, candidacyId),
      filedAt: edition.filedAt,
    };
  });
