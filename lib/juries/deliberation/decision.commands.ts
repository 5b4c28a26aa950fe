import "server-only";
import { checkMayGoOn } from "@/lib/candidacies/expiry/protection.commands";
import { checkNotValidatedTwice } from "@/lib/identity/unsettled.commands";
import { checkComposition } from "@/lib/juries/composition/composition";
import { readComposition } from "@/lib/juries/composition/composition.queries";
import type { Composition } from "@/lib/juries/composition/facts";
import { type LockedEntry, lockEntry } from "@/lib/juries/docket/docket.commands";
import { type LockedSession, note } from "@/lib/jury-sessions/jury-session.commands";
import { linkOf } from "@/lib/jury-sessions/jury-session.policy";
import { toEntrySubject } from "@/lib/jury-sessions/subject.queries";
import type { Tx } from "@/lib/platform/db/client";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, refuseConflict } from "@/lib/platform/shared/failure";
import { Prisma } from "@/prisma/generated/client.ts";
import type { DecideEntryInput } from "./decision.schema";
import { decisionRefused, type FrozenComposition } from "./deliberation";

const presidingId = ({ members }: LockedSession) =>
  members.find(({ isPresiding }) => isPresiding)?.mandateId ?? "";

const frozen = (
  { holds, findings, counted, countedMandateIds }: Composition,
  session: LockedSession,
): FrozenComposition => ({
  holds,
  codes: findings.map(({ code }) => code),
  counted,
  countedMandateIds,
  presidingMandateId: presidingId(session),
});

/**
 * What the president enters for one candidate, with the composition as it stands. Who presides without having been
 * cleared for this candidate can only defer it, and only while nothing is entered: they see nothing of it.
 */
export async function decideEntry(
  work: Work,
  { entryId, version, outcome, blocks }: DecideEntryInput,
): Promise<{ sessionId: string }> {
  const locked = await lockEntry(work, { entryId }, "decide");
  const { session } = locked;
  const entry = await readEntry(work.tx, entryId);
  const isCleared = linkOf(entry, presidingId(session)) === "CLEARED";
  if (!isCleared && entry.hasOutcome)
    refuseByRule("Une issue est déjà enregistrée pour ce dossier.");
  if (isCleared && version !== locked.version) refuseConflict();
  const facts = await readComposition(work.tx, session.id, session.heldOn);
  const composition = checkComposition(facts, entry);
  const refusal = decisionRefused({ ...entry, composition }, { outcome, blocks });
  if (refusal) refuseByRule(refusal.message, refusal.field);
  if (outcome === "DECIDED") await checkMayGoOn(work, entry.candidacyId, session.heldOn);
  const validated = blocks.filter(({ verdict }) => verdict === "VALIDATED");
  await checkNotValidatedTwice(
    work,
    entry,
    validated.map(({ blockId }) => blockId),
  );
  await work.tx.blockDecision.deleteMany({ where: { entryId } });
  await work.tx.blockDecision.createMany({
    data: blocks.map((block) => ({ entryId, ...block, decidedAt: work.now })),
  });
  await work.tx.docketEntry.update({
    where: { id: entryId },
    data: { outcome, composition: frozen(composition, session), version: { increment: 1 } },
    select: { id: true },
  });
  await noteDecision(work, locked);
  return { sessionId: session.id };
}

/** The journal says that something was entered, never what. */
const noteDecision = (work: Work, { id, session }: LockedEntry) =>
  note(work, session.id, {
    type: "decide",
    fromState: session.state,
    toState: session.state,
    payload: { entryId: id },
  });

async function readEntry(tx: Tx, id: string) {
  const entry = await tx.docketEntry.findUniqueOrThrow({
    where: { id },
    select: {
      interviewHeld: true,
      outcome: true,
      interests: { select: { mandateId: true, kind: true } },
      candidacy: {
        select: {
          route: true,
          id: true,
          versionId: true,
          candidateId: true,
          blocks: { select: { blockId: true } },
        },
      },
    },
  });
  const { interviewHeld, candidacy, interests, outcome } = entry;
  return {
    ...toEntrySubject(interests),
    interviewHeld,
    hasOutcome: outcome !== null,
    route: candidacy.route,
    candidacyId: candidacy.id,
    versionId: candidacy.versionId,
    candidateId: candidacy.candidateId,
    requestedBlockIds: candidacy.blocks.map(({ blockId }) => blockId),
  };
}

/** What was entered for a candidate no longer stands and has to be entered again. */
export async function clearOutcome(tx: Tx, entryId: string): Promise<void> {
  const { count } = await tx.docketEntry.updateMany({
    where: { id: entryId, outcome: { not: null } },
    data: { outcome: null, composition: Prisma.DbNull, version: { increment: 1 } },
  });
  if (count > 0) await tx.blockDecision.deleteMany({ where: { entryId } });
}
