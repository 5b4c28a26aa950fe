import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import { saveUpload } from "@/lib/documents/stored-file.commands";
import { sendMessage } from "@/lib/messages/outgoing-message.commands";
import type { Work } from "@/lib/platform/db/work";
import type { ReceivedFile } from "@/lib/platform/form/upload";
import { dayToDate } from "@/lib/platform/shared/calendar";
import {
  refuseByRule,
  refuseConflict,
  refuseForbidden,
  refuseNotFound,
} from "@/lib/platform/shared/failure";
import { acquisitionPolicy } from "./acquisition.policy";
import { ended } from "./prior-acquisition.queries";
import type {
  ConfirmPriorAcquisitionInput,
  EndPriorAcquisitionInput,
  ProposePriorAcquisitionInput,
} from "./prior-acquisition.schema";
import { SECOND_PERSON } from "./proposal.labels";
import { checkRecordable, holdPerson } from "./recordable.commands";
import { checkRecorded } from "./recorded-blocks.commands";

type Person = { id: string; userId: string };

/** The candidate of a dossier, for who may record what they acquired. */
async function findPerson({ tx, actor }: Work, candidacyId: string): Promise<Person> {
  const row = await tx.candidacy.findUnique({
    where: { id: candidacyId },
    select: { candidate: { select: { id: true, userId: true } } },
  });
  const subject = { proposedById: null, candidateUserId: row?.candidate?.userId ?? null };
  if (!row || !acquisitionPolicy.read(actor, subject)) refuseNotFound();
  if (!acquisitionPolicy.propose(actor, subject)) refuseForbidden();
  if (!row.candidate)
    refuseByRule("Personne n’a encore confirmé cette inscription\u00a0: rien ne s’y enregistre.");
  return row.candidate;
}

/** What shows that a block was acquired: the certificate, an attestation, the minutes of another jury. */
export async function addAcquisitionProof(
  work: Work,
  { candidacyId }: { candidacyId: string },
  file: ReceivedFile,
): Promise<void> {
  const { id } = await findPerson(work, candidacyId);
  await saveUpload(work, file, "ACQUISITION_PROOF", { candidateId: id });
}

/**
 * Records that a candidate holds blocks of one version, or its certificate, by a decision of elsewhere and its proof (R7, R9,
 * R11): a proposal, that nothing rests on before another person of the secretariat confirms it. Versions no longer in force
 * are the main case. Refusals: NOT_FOUND for a proof of somebody else, or that another proposal rests on; RULE for what the ledger would not take
 * (`checkRecordable`, `checkRecorded`), a day to come (Europe/Paris), a block that another proposal names.
 */
export async function proposePriorAcquisition(
  work: Work,
  input: ProposePriorAcquisitionInput,
): Promise<void> {
  const { tx, now, today, actor, record } = work;
  const { fileId, origin, isCertified, source, acquiredOn } = input;
  const person = await findPerson(work, input.candidacyId);
  const proof = await tx.storedFile.findFirst({
    where: {
      ...{ id: fileId, candidateId: person.id, purpose: "ACQUISITION_PROOF", erasedAt: null },
      priorAcquisitions: { every: ended },
    },
    select: { id: true },
  });
  if (!proof) refuseNotFound();
  if (acquiredOn > today)
    refuseByRule(
      "Ce jour est à venir\u00a0: un acquis s’enregistre une fois décidé.",
      "acquiredOn",
    );
  await holdPerson(work, person.id);
  const { versionId, blocks } = await checkRecorded(work, person.id, input);
  const blockIds = blocks.map(({ blockId }) => blockId);
  await checkRecordable(work, { candidateId: person.id, versionId, blockIds });
  const { id } = await tx.priorAcquisition.create({
    data: {
      ...{ candidateId: person.id, versionId, origin, isCertified, source, fileId },
      acquiredOn: dayToDate(acquiredOn),
      proposedById: actor.userId,
      proposedAt: now,
      blocks: { create: blocks },
    },
    select: { id: true },
  });
  record({
    action: "proposePriorAcquisition",
    subjectType: "Candidate",
    subjectId: person.id,
    payload: { priorAcquisitionId: id, origin, isCertified, acquiredOn, fileId, blockIds },
  });
}

/** A proposal that waits, for who may read it; CONFLICT once it is settled. */
async function findWaiting({ tx, actor }: Work, id: string) {
  await tx.$queryRaw`SELECT FROM "PriorAcquisition" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.priorAcquisition.findUnique({
    where: { id },
    include: { blocks: true, candidate: { select: { userId: true } } },
  });
  const subject = {
    proposedById: row?.proposedById ?? null,
    candidateUserId: row?.candidate.userId ?? null,
  };
  if (!row || !acquisitionPolicy.read(actor, subject)) refuseNotFound();
  if (row.confirmedAt || row.endedAt) refuseConflict();
  return { ...row, subject };
}

/**
 * Confirms what another person of the secretariat recorded, with the password: its blocks are in the ledger from now on, with
 * their origin, and the candidate is told. What stood in the way of the proposal does so again. Refusals: RULE for who recorded
 * it and for the candidate themself, CONFLICT once it is settled.
 */
export async function confirmPriorAcquisition(
  work: Work,
  { id, password }: ConfirmPriorAcquisitionInput,
): Promise<void> {
  const { tx, now, actor, record } = work;
  const { subject, candidate, blocks, ...prior } = await findWaiting(work, id);
  if (!acquisitionPolicy.confirm(actor, subject)) refuseByRule(SECOND_PERSON);
  await confirmPassword(work, password);
  const { candidateId, versionId, origin, acquiredOn, source, proposedById } = prior;
  const blockIds = blocks.map(({ blockId }) => blockId);
  await holdPerson(work, candidateId);
  await checkRecordable(work, { candidateId, versionId, blockIds });
  await tx.priorAcquisition.update({
    where: { id },
    data: { confirmedById: actor.userId, confirmedAt: now },
    select: { id: true },
  });
  await tx.acquiredBlock.createMany({
    data: blocks.map(({ blockId, options }) => ({
      ...{ candidateId, blockId, options, origin, acquiredOn, source },
      ...{ recordedAt: now, recordedById: proposedById, confirmedById: actor.userId },
    })),
  });
  await sendMessage(work, {
    kind: "priorAcquisitionRecorded",
    recipientId: candidate.userId,
    parameters: {},
  });
  record({
    action: "confirmPriorAcquisition",
    subjectType: "Candidate",
    subjectId: candidateId,
    payload: { priorAcquisitionId: id, blockIds },
  });
}

/** Anybody of the secretariat but the candidate refuses a proposal, or takes their own back, with a reason: nothing is acquired by it. */
export async function endPriorAcquisition(
  work: Work,
  { id, reason }: EndPriorAcquisitionInput,
): Promise<void> {
  const { tx, now, actor, record } = work;
  const { subject, candidateId } = await findWaiting(work, id);
  if (!acquisitionPolicy.end(actor, subject)) refuseForbidden();
  await tx.priorAcquisition.update({
    where: { id },
    data: { endedById: actor.userId, endedAt: now, endReason: reason },
    select: { id: true },
  });
  record({
    action: "endPriorAcquisition",
    subjectType: "Candidate",
    subjectId: candidateId,
    payload: { priorAcquisitionId: id },
  });
}
