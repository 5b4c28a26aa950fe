import "server-only";
import { confirmPassword } from "@/lib/accounts/password.commands";
import type { Tx } from "@/lib/db/client";
import type { Work } from "@/lib/db/work";
import { noticeDueOn } from "@/lib/deadlines/deadline";
import { startDeadline } from "@/lib/deadlines/deadline.commands";
import { formatDay } from "@/lib/shared/calendar";
import { inWords } from "@/lib/shared/enumeration";
import { refuseByRule, refuseConflict } from "@/lib/shared/failure";
import type { SealedStepInput, Target } from "@/lib/shared/fields.schema";
import { Prisma } from "@/prisma/generated/client.ts";
import { checkComposition } from "./composition";
import { readComposition } from "./composition.queries";
import type { Composition } from "./composition-facts";
import type { DecideEntryInput } from "./decision.schema";
import { decisionRefused, type FrozenComposition } from "./deliberation";
import { type LockedEntry, lockEntry } from "./docket-entry.commands";
import {
  type LockedSession,
  lockSessionForEvent,
  moveSession,
  note,
} from "./jury-session.commands";
import { linkOf } from "./jury-session.policy";
import { toEntrySubject } from "./session-subject.queries";

type OnSession = Promise<{ id: string }>;

/** Opens the sitting on its day, when the composition holds; the delay for notifying results starts. */
export async function openSession(work: Work, { id, version }: Target): OnSession {
  const session = await lockSessionForEvent(work, { id, version }, "open");
  const { heldOn } = session;
  if (work.today < heldOn)
    refuseByRule(`La séance se tient le ${formatDay(heldOn)} : elle s’ouvre ce jour-là.`);
  if (work.today > heldOn)
    refuseByRule(
      `La séance devait s’ouvrir le ${formatDay(heldOn)} : le secrétariat la reporte à un autre jour.`,
    );
  const { holds, findings } = checkComposition(await readComposition(work.tx, id, heldOn), null);
  if (!holds) {
    const wrong = findings.filter(({ severity }) => severity === "blocking");
    refuseByRule(wrong.map(({ reason, remedy }) => `${reason} ${remedy}`).join(" "));
  }
  const entries = await work.tx.docketEntry.findMany({
    where: { sessionId: id, removedAt: null },
    select: { candidacyId: true },
  });
  for (const { candidacyId } of entries) {
    await startDeadline(work, {
      kind: "RESULT_NOTICE",
      candidacyId,
      startsOn: heldOn,
      dueOn: noticeDueOn(heldOn),
    });
  }
  await moveSession(work, session, {
    event: "open",
    data: { openedAt: work.now },
  });
  return { id };
}

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
      candidacy: { select: { route: true, blocks: { select: { blockId: true } } } },
    },
  });
  const { interviewHeld, candidacy, interests, outcome } = entry;
  return {
    ...toEntrySubject(interests),
    interviewHeld,
    hasOutcome: outcome !== null,
    route: candidacy.route,
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

/** Ends the deliberation, with the president's password, once every entry has an outcome (R59). */
export async function closeDeliberation(
  work: Work,
  { id, version, password }: SealedStepInput,
): OnSession {
  const session = await lockSessionForEvent(work, { id, version }, "closeDeliberation");
  const entries = await work.tx.docketEntry.findMany({
    where: { sessionId: id, removedAt: null },
    select: { outcome: true },
    orderBy: [{ ordinal: "asc" }, { id: "asc" }],
  });
  const open = entries.flatMap(({ outcome }, index) => (outcome ? [] : [index + 1]));
  if (open.length > 0)
    refuseByRule(
      `Il manque une issue pour ${open.length > 1 ? "les dossiers" : "le dossier"} n° ${inWords(open)}.`,
    );
  await confirmPassword(work, password);
  await moveSession(work, session, {
    event: "closeDeliberation",
    data: { deliberatedAt: work.now },
  });
  return { id };
}

/** Goes on deliberating before the minutes are drawn up. */
export async function reopenDeliberation(work: Work, { id, version }: Target): OnSession {
  const session = await lockSessionForEvent(work, { id, version }, "reopen");
  await moveSession(work, session, {
    event: "reopen",
    data: { deliberatedAt: null },
  });
  return { id };
}
