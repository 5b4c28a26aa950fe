import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import type { Work } from "@/lib/platform/db/work";
import { enqueue } from "@/lib/platform/queue/queue";
import { dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule, refuseConflict, refuseNotFound } from "@/lib/platform/shared/failure";
import { acquisitionPolicy } from "./acquisition.policy";
import type {
  ConfirmEquivalenceInput,
  EndEquivalenceInput,
  ProposeEquivalenceInput,
} from "./equivalence.schema";
import { SECOND_PERSON } from "./proposal.labels";

/**
 * Records that the CPNFPE has decided that a block of one version counts as a block of another, from a day on (R11): a proposal,
 * that counts for nothing before another person of the secretariat confirms it. The day may have passed: what was signed before
 * stays as it was (R58). Refused (RULE): blocks of one version, a decision to come (Europe/Paris), an equivalence that is recorded
 * or proposed already. Chains need no record: they are followed.
 */
export async function proposeEquivalence(
  work: Work,
  { fromBlockId, toBlockId, source, decidedOn, startsOn }: ProposeEquivalenceInput,
): Promise<void> {
  const { tx, now, today, actor, record } = work;
  if (!acquisitionPolicy.propose(actor, { proposedById: null, candidateUserId: null }))
    refuseNotFound();
  const pair = { fromBlockId, toBlockId };
  await checkPair(work, pair);
  if (decidedOn > today)
    refuseByRule(
      "Ce jour est à venir\u00a0: une équivalence s’enregistre une fois décidée.",
      "decidedOn",
    );
  const { id } = await tx.equivalenceProposal.create({
    data: {
      ...{ ...pair, source, decidedOn: dayToDate(decidedOn), startsOn: dayToDate(startsOn) },
      ...{ proposedById: actor.userId, proposedAt: now },
    },
    select: { id: true },
  });
  const payload = { ...pair, decidedOn, startsOn };
  record({
    action: "proposeEquivalence",
    subjectType: "EquivalenceProposal",
    subjectId: id,
    payload,
  });
}

type Pair = { fromBlockId: string; toBlockId: string };

async function checkPair({ tx }: Work, pair: Pair): Promise<void> {
  const blocks = await tx.competencyBlock.findMany({
    where: { id: { in: [pair.fromBlockId, pair.toBlockId] } },
    select: { versionId: true },
  });
  if (new Set(blocks.map(({ versionId }) => versionId)).size < 2)
    refuseByRule("Choisissez deux blocs de deux enregistrements.", "toBlockId");
  if (await tx.blockEquivalence.findFirst({ where: pair, select: { id: true } }))
    refuseByRule("Cette équivalence est déjà enregistrée.", "toBlockId");
  const waiting = { ...pair, confirmedAt: null, endedAt: null };
  if (await tx.equivalenceProposal.findFirst({ where: waiting, select: { id: true } }))
    refuseByRule(
      "Cette équivalence est déjà proposée\u00a0: elle attend la confirmation d’une autre personne du secrétariat.",
      "toBlockId",
    );
}

/** A proposal that waits, for who may read it; CONFLICT once it is settled. */
async function findWaiting({ tx, actor }: Work, id: string) {
  await tx.$queryRaw`SELECT FROM "EquivalenceProposal" WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.equivalenceProposal.findUnique({ where: { id } });
  const subject = { proposedById: row?.proposedById ?? null, candidateUserId: null };
  if (!row || !acquisitionPolicy.read(actor, subject)) refuseNotFound();
  if (row.confirmedAt || row.endedAt) refuseConflict();
  return { ...row, subject };
}

/**
 * Confirms what another person of the secretariat recorded, with the password: from its first day on the block counts as the
 * other one, for whoever holds it or will; a job sees to the documents that many are then due. Refusals: RULE for who
 * recorded it, CONFLICT once it is settled.
 */
export async function confirmEquivalence(
  work: Work,
  { id, password }: ConfirmEquivalenceInput,
): Promise<void> {
  const { tx, now, actor, record } = work;
  const { subject, fromBlockId, toBlockId, decidedOn, startsOn, source } = await findWaiting(
    work,
    id,
  );
  if (!acquisitionPolicy.confirm(actor, subject)) refuseByRule(SECOND_PERSON);
  await confirmPassword(work, password);
  await tx.equivalenceProposal.update({
    where: { id },
    data: { confirmedById: actor.userId, confirmedAt: now },
    select: { id: true },
  });
  await tx.blockEquivalence.create({
    data: { fromBlockId, toBlockId, decidedOn, startsOn, source, proposalId: id },
    select: { id: true },
  });
  await enqueue(tx, "refresh-awaited", null);
  record({ action: "confirmEquivalence", subjectType: "EquivalenceProposal", subjectId: id });
}

/** Anybody of the secretariat refuses a proposal, or takes their own back, with a reason. */
export async function endEquivalence(
  work: Work,
  { id, reason }: EndEquivalenceInput,
): Promise<void> {
  const { tx, now, actor, record } = work;
  await findWaiting(work, id);
  await tx.equivalenceProposal.update({
    where: { id },
    data: { endedById: actor.userId, endedAt: now, endReason: reason },
    select: { id: true },
  });
  record({ action: "endEquivalence", subjectType: "EquivalenceProposal", subjectId: id });
}
