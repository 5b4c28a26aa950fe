import "server-only";
import {
  addRemark,
  type LockedCandidacy,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { tellCandidate } from "@/lib/candidacies/telling.commands";
import type { Work } from "@/lib/db/work";
import { juryDueOn } from "@/lib/deadlines/deadline";
import { startDeadline, stopDeadlines } from "@/lib/deadlines/deadline.commands";
import { type Failure, notFound, rule } from "@/lib/shared/failure";
import type { Target } from "@/lib/shared/fields.schema";
import { ok, type Result } from "@/lib/shared/result";
import { NO_VALID_ADMISSIBILITY } from "./admissibility-decision.labels";
import { contentHash } from "./content-hash";
import type { WithRemarkInput } from "./examination.schema";
import { findAdmissibility } from "./requests.queries";
import type { Identified } from "./vae-candidacy.commands";
import { openEdition } from "./validation-edition.commands";
import { uncoveredBlocks } from "./validation-file";

/**
 * Files the validation file: while an admissibility is valid (R30), one complete work situation for each requested
 * block (R31), authorship sworn. The jury sits before the end of the third month (R32).
 */
export async function fileValidation(
  work: Work,
  target: Target,
): Promise<Result<Identified, Failure>> {
  const { tx, now, today } = work;
  const locked = await lockForEvent(work, target, "fileValidation");
  if (!locked.ok) return locked;
  const { id } = locked.value;
  const edition = await readEdition(work, locked.value);
  if (!edition.ok) return edition;
  const hash = contentHash(edition.value.content);
  await tx.validationFile.update({
    where: { id: edition.value.id },
    data: { filedAt: now, swornAuthor: true, contentHash: hash },
    select: { id: true },
  });
  const dueOn = juryDueOn(today);
  const moved = await moveCandidacy(work, locked.value, {
    event: "fileValidation",
    payload: { edition: edition.value.edition, contentHash: hash, dueOn },
  });
  if (!moved.ok) return moved;
  await startDeadline(work, { kind: "JURY_BEFORE", candidacyId: id, startsOn: today, dueOn });
  await tellCandidate(work, locked.value, "validationFiled", { juryBefore: dueOn });
  return ok({ id });
}

type Edition = { id: string; edition: number; content: unknown };

/** The edition in progress, checked complete, with what is hashed of it. */
async function readEdition(
  { tx, today }: Work,
  { id, versionId, candidateId }: LockedCandidacy,
): Promise<Result<Edition, Failure>> {
  const blocks = await tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { blockId: true, block: { select: { code: true, ordinal: true } } },
    orderBy: { block: { ordinal: "asc" } },
  });
  const blockIds = blocks.map(({ blockId }) => blockId);
  const admissibility = await findAdmissibility(tx, { candidateId, versionId, blockIds, today });
  if (!admissibility) return rule(NO_VALID_ADMISSIBILITY);
  const edition = await tx.validationFile.findFirst({
    where: { candidacyId: id, filedAt: null },
    include: { situations: true },
  });
  if (!edition) return notFound();
  const [missing] = uncoveredBlocks(blockIds, edition.situations);
  if (missing) {
    const ordinal = blocks.find(({ blockId }) => blockId === missing)?.block.ordinal;
    return rule(
      `La situation de travail du bloc ${ordinal} n’est pas complète : écrivez ses cinq parties.`,
    );
  }
  const annexes = await tx.storedFile.findMany({
    where: { candidacyId: id, purpose: "VALIDATION_ANNEX", erasedAt: null },
    select: { sha256: true },
    orderBy: { createdAt: "asc" },
  });
  const content = {
    presentation: edition.presentation,
    situations: blocks.map(({ blockId, block }) => {
      const { title, context, actions, result, learned } =
        edition.situations.find((one) => one.blockId === blockId) ?? {};
      return { block: block.code, title, context, actions, result, learned };
    }),
    annexes: annexes.map(({ sha256 }) => sha256),
  };
  return ok({ id: edition.id, edition: edition.edition, content });
}

/** Sends the file back with remarks: the candidate takes it up in a new edition that holds the same text. */
export async function returnValidation(
  work: Work,
  { reason, ...target }: WithRemarkInput,
): Promise<Result<Identified, Failure>> {
  const locked = await lockForEvent(work, target, "returnValidation");
  if (!locked.ok) return locked;
  const { id } = locked.value;
  const moved = await moveCandidacy(work, locked.value, { event: "returnValidation" });
  if (!moved.ok) return moved;
  await stopDeadlines(work, id, "returnValidation", "JURY_BEFORE");
  await openEdition(work.tx, id);
  await addRemark(work, id, "returnValidation", reason);
  await tellCandidate(work, locked.value, "validationReturned");
  return ok({ id });
}

/** The file is ready for the jury; the limit of three months runs on until the decision. */
export async function acceptValidation(
  work: Work,
  target: Target,
): Promise<Result<Identified, Failure>> {
  const locked = await lockForEvent(work, target, "acceptValidation");
  if (!locked.ok) return locked;
  const { id } = locked.value;
  const moved = await moveCandidacy(work, locked.value, { event: "acceptValidation" });
  if (!moved.ok) return moved;
  await tellCandidate(work, locked.value, "validationAccepted");
  return ok({ id });
}
