import "server-only";
import {
  addRemark,
  type LockedFor,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { toBlockView } from "@/lib/candidacies/requested-block.queries";
import { nameOrNone } from "@/lib/candidates/candidate";
import { juryDueOn } from "@/lib/deadlines/deadline";
import { startDeadline, stopDeadlines } from "@/lib/deadlines/deadline.commands";
import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { checkSeen } from "@/lib/platform/form/seen";
import { type CalendarDay, parisDay } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseNotFound } from "@/lib/platform/shared/failure";
import type { SeenTarget, Target } from "@/lib/platform/shared/fields.schema";
import { letterhead } from "@/lib/settings/letterhead.queries";
import { readSettings } from "@/lib/settings/setting.queries";
import { NO_VALID_ADMISSIBILITY } from "@/lib/vae/admissibility/admissibility-decision.labels";
import { requestHash } from "@/lib/vae/request/hash";
import { findAdmissibility } from "@/lib/vae/request/requests.queries";
import { readRequest } from "@/lib/vae/request/submission.queries";
import { readSought } from "@/lib/vae/sought.queries";
import { openEdition } from "@/lib/vae/validation-edition.commands";
import { filedContent } from "./filed-content";
import { partRemark, type ReturnValidationInput } from "./filing.schema";
import { saveValidationReceipt } from "./receipt.commands";
import { PRESENTATION, remarkField } from "./remark";
import { unfinished } from "./situation";
import { unfinishedSentence } from "./situation.labels";
import { editionSections, PROOFS } from "./validation-file";
import { saveWholeFile } from "./whole-file.commands";

/**
 * Files the validation file: while an admissibility is valid, or was when a file that came back was first filed (R30), a work situation at least for each requested
 * block and none that lacks a part (R31), authorship sworn. The jury sits before the end of the third month (R32). CONFLICT when the file is not the
 * one that was read over.
 */
export async function fileValidation(work: Work, target: SeenTarget): Promise<{ id: string }> {
  const { tx, now, today } = work;
  const candidacy = await lockForEvent(work, target, "fileValidation");
  const { id } = candidacy;
  const edition = await readEdition(work, candidacy, target.seen);
  const hash = requestHash(edition.content);
  await tx.validationFile.update({
    where: { id: edition.id },
    data: { filedAt: now, swornAuthor: true, contentHash: hash },
    select: { id: true },
  });
  const dueOn = juryDueOn(today);
  const request = await readRequest(tx, id);
  const head = await letterhead(tx, await readSettings(tx));
  const filed = { id, hash, number: candidacy.number };
  const receipt = await saveValidationReceipt(work, {
    ...{ ...filed, juryBefore: dueOn, request, head },
    situations: edition.content.situations.map(({ block, title }) => `${block} : ${title}`),
  });
  const whole = await saveWholeFile(work, {
    ...{ ...filed, ...head, ...edition.read, certification: request.certification },
    candidateName: nameOrNone(request.candidate),
    blocks: request.blocks.map(toBlockView),
  });
  await moveCandidacy(work, candidacy, {
    event: "fileValidation",
    payload: {
      ...{ edition: edition.edition, contentHash: hash, dueOn },
      ...{ receiptHash: receipt.sha256, fileHash: whole.sha256 },
    },
  });
  await startDeadline(work, { kind: "JURY_BEFORE", candidacyId: id, startsOn: today, dueOn });
  await notifyCandidate(work, candidacy, "validationFiled", { juryBefore: dueOn });
  return { id };
}

/** The edition in progress, checked complete, with what is hashed of it. */
async function readEdition(
  { tx, today }: Work,
  { id, versionId, candidateId }: LockedFor<"fileValidation">,
  seen: string,
) {
  const blocks = await tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { blockId: true, block: { select: { code: true, ordinal: true } } },
    orderBy: { block: { ordinal: "asc" } },
  });
  const blockIds = blocks.map(({ blockId }) => blockId);
  const need = { candidateId, versionId, blockIds, today: await firstFiledOn(tx, id, today) };
  const admissibility = await findAdmissibility(tx, need);
  if (!admissibility) refuseByRule(NO_VALID_ADMISSIBILITY);
  const edition = await tx.validationFile.findFirst({
    where: { candidacyId: id, filedAt: null },
    include: { situations: true },
  });
  if (!edition) refuseNotFound();
  const proofs = await tx.storedFile.findMany({
    where: { candidacyId: id, purpose: { in: [...PROOFS] }, erasedAt: null },
    select: { id: true, originalName: true, mime: true, sha256: true, purpose: true },
    orderBy: { createdAt: "asc" },
  });
  const annexes = proofs.filter(({ purpose }) => purpose === "VALIDATION_ANNEX");
  checkSeen(seen, editionSections(edition, annexes));
  const asked = blocks.map(({ blockId, block }) => ({ id: blockId, ...block }));
  const [lacking] = unfinished(asked, edition.situations);
  if (lacking) refuseByRule(unfinishedSentence(lacking));
  const sought = await readSought(tx, id);
  const content = filedContent({ edition, blocks: asked, sought, annexes, proofs });
  const read = { edition, sought, annexes, proofs };
  return { id: edition.id, edition: edition.edition, content, read };
}

/** A file that was lodged in time and returned is still in time: the day of its first edition counts (R30). */
async function firstFiledOn(tx: Tx, candidacyId: string, today: CalendarDay): Promise<CalendarDay> {
  const { _min: first } = await tx.validationFile.aggregate({
    where: { candidacyId, filedAt: { not: null } },
    _min: { filedAt: true },
  });
  return first.filedAt ? parisDay(first.filedAt) : today;
}

/**
 * Sends the file back with remarks, on the whole and on its parts: the candidate takes it up in a new edition that holds the
 * same text.
 */
export async function returnValidation(
  work: Work,
  { id: asked, version, reason, ...input }: ReturnValidationInput,
): Promise<{ id: string }> {
  const candidacy = await lockForEvent(work, { id: asked, version }, "returnValidation");
  const { id } = candidacy;
  const remarks = await remarksOn(work.tx, id, input);
  await moveCandidacy(work, candidacy, { event: "returnValidation" });
  await stopDeadlines(work, id, "returnValidation", "JURY_BEFORE");
  await openEdition(work.tx, id);
  await addRemark(work, id, "returnValidation", reason);
  for (const { text, about } of remarks) await addRemark(work, id, "returnValidation", text, about);
  await notifyCandidate(work, candidacy, "validationReturned");
  return { id };
}

/** What was typed about each part of the edition last filed; what is of no such part is nobody’s. */
async function remarksOn(tx: Tx, candidacyId: string, input: Record<string, unknown>) {
  const filed = await tx.validationFile.findFirst({
    where: { candidacyId, filedAt: { not: null } },
    select: {
      situations: { select: { id: true }, orderBy: [{ blockId: "asc" }, { ordinal: "asc" }] },
    },
    orderBy: { edition: "desc" },
  });
  const parts = [
    { field: remarkField(PRESENTATION), about: { onPresentation: true } },
    ...(filed?.situations ?? []).map(({ id: situationId }) => ({
      field: remarkField(situationId),
      about: { situationId },
    })),
  ];
  return parts.flatMap(({ field, about }) => {
    const parsed = partRemark.safeParse(input[field]);
    if (!parsed.success) refuseByRule(parsed.error.issues[0]?.message ?? "", field);
    return parsed.data ? [{ text: parsed.data, about }] : [];
  });
}

/** The file is ready for the jury; the limit of three months runs on until the decision. */
export async function acceptValidation(work: Work, target: Target): Promise<{ id: string }> {
  const candidacy = await lockForEvent(work, target, "acceptValidation");
  const { id } = candidacy;
  await moveCandidacy(work, candidacy, { event: "acceptValidation" });
  await notifyCandidate(work, candidacy, "validationAccepted");
  return { id };
}
