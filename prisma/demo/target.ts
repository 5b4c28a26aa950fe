import { competenciesOf } from "@/lib/assessments/grids/assessment-grid";
import { readGrids } from "@/lib/assessments/grids/grid.queries";
import { editAllowed } from "@/lib/candidacies/phase";
import { identitySections } from "@/lib/candidates/identity";
import type { Reader } from "@/lib/platform/db/read";
import { seenOf } from "@/lib/platform/form/seen";
import type { SeenTarget } from "@/lib/platform/shared/fields.schema";
import { readRequest, sectionsOf } from "@/lib/vae/request/submission.queries";
import { editionSections } from "@/lib/vae/validation/validation-file";

/** A candidacy as a page made now would name it, with what its next step rests on. */
export async function readTarget(tx: Reader, id: string): Promise<SeenTarget> {
  const { version } = await tx.candidacy.findUniqueOrThrow({
    where: { id },
    select: { version: true },
  });
  return { id, version, seen: await readSeen(tx, id) };
}

/** The identity behind a candidacy as its page shows it. */
export async function readSeenIdentity(tx: Reader, id: string): Promise<string> {
  const { candidate } = await tx.candidacy.findUniqueOrThrow({
    where: { id },
    select: {
      candidate: { select: { id: true, version: true, files: live("IDENTITY_DOCUMENT") } },
    },
  });
  return seenOf(candidate ? identitySections(candidate, candidate.files[0]?.id) : []);
}

const live = (purpose: "IDENTITY_DOCUMENT" | "VALIDATION_ANNEX") =>
  ({ where: { purpose, erasedAt: null }, select: { id: true } }) as const;

/** What its page shows: the request or the validation file being written, the grids being filled in, else the identity. */
async function readSeen(tx: Reader, id: string): Promise<string> {
  const { state, files, validationFiles } = await tx.candidacy.findUniqueOrThrow({
    where: { id },
    select: {
      state: true,
      files: live("VALIDATION_ANNEX"),
      validationFiles: { where: { filedAt: null }, include: { situations: true } },
    },
  });
  const [edition] = validationFiles;
  if (editAllowed(state, "writeRequest")) return seenOf(sectionsOf(await readRequest(tx, id)));
  if (editAllowed(state, "assess")) return seenOf(competenciesOf(await readGrids(tx, id)));
  return edition ? seenOf(editionSections(edition, files)) : readSeenIdentity(tx, id);
}
