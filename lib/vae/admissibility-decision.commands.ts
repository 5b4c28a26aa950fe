import "server-only";
import { confirmPassword } from "@/lib/accounts/password.commands";
import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import {
  addRemark,
  type LockedCandidacy,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { tellCandidate } from "@/lib/candidacies/telling.commands";
import { eraseUnawaitedIdentity } from "@/lib/candidates/identity-document.commands";
import type { Work } from "@/lib/db/work";
import { stopDeadlines } from "@/lib/deadlines/deadline.commands";
import { dayToDate } from "@/lib/shared/calendar";
import { type Failure, rule } from "@/lib/shared/failure";
import { ok, type Result } from "@/lib/shared/result";
import { tooEarly } from "./admissibility-decision.labels";
import { keepDecisionLetter } from "./decision-letter.commands";
import { checkAtDecision, keepDecision } from "./decision-record.commands";
import {
  type DeclareAdmissibleInput,
  type DeclareInadmissibleInput,
  gapAnalysis,
} from "./examination.schema";
import { checkInTime, findRunning } from "./silence.queries";
import type { Identified } from "./vae-candidacy.commands";
import { openEdition } from "./validation-edition.commands";

/** Admissible, with the analysis of each requested block, and until when if a limit is set (R26); checks the identity (R28). */
export async function declareAdmissible(
  work: Work,
  input: DeclareAdmissibleInput,
): Promise<Result<Identified, Failure>> {
  const { tx, today } = work;
  const locked = await lockForEvent(work, input, "declareAdmissible");
  if (!locked.ok) return locked;
  const confirmed = await confirmPassword(work, input.password);
  if (!confirmed.ok) return confirmed;
  const { id } = locked.value;
  const inTime = await checkInTime(work, id);
  if (!inTime.ok) return inTime;
  const validUntilOn = input.validUntilOn || null;
  if (validUntilOn && validUntilOn < today)
    return rule("Cette date de validité est déjà passée.", "validUntilOn");
  const analysis = await gapAnalysisOf(work, id, input);
  if (!analysis.ok) return analysis;
  const identity = await checkAtDecision(work, locked.value, input.documentKind);
  if (!identity.ok) return identity;
  const { signatoryName, signatoryCapacity } = input;
  await keepDecision(work, locked.value, {
    outcome: "ADMISSIBLE",
    decidedOn: today,
    gapAnalysis: analysis.value,
    validUntilOn: validUntilOn ? dayToDate(validUntilOn) : null,
    signatoryName,
    signatoryCapacity,
  });
  const letterHash = await keepDecisionLetter(work, id, {
    decision: "ADMISSIBLE",
    gapAnalysis: analysis.value,
    validUntilOn,
    signatory: { name: signatoryName, capacity: signatoryCapacity },
  });
  await openEdition(tx, id);
  return announce(work, locked.value, {
    event: "declareAdmissible",
    kind: "requestAdmissible",
    letterHash,
  });
}

/** One text for each requested block, kept together in the order of the blocks. */
async function gapAnalysisOf(
  { tx }: Work,
  candidacyId: string,
  input: Record<string, unknown>,
): Promise<Result<string, Failure>> {
  const blocks = await tx.requestedBlock.findMany({
    where: { candidacyId },
    select: { block: { select: { code: true, ordinal: true, label: true } } },
    orderBy: { block: { ordinal: "asc" } },
  });
  const texts: string[] = [];
  for (const { block } of blocks) {
    const parsed = gapAnalysis.safeParse(input[`gap-${block.code}`]);
    if (!parsed.success) return rule(parsed.error.issues[0]?.message ?? "", `gap-${block.code}`);
    texts.push(`Bloc ${block.ordinal} – ${block.label}\n${parsed.data}`);
  }
  return ok(texts.join("\n\n"));
}

/**
 * Inadmissible, with the reason, the signatory and the remedies (R25). From INCOMPLETE only once the deadline for
 * the pieces has passed; after the due day silence has answered and it is refused.
 */
export async function declareInadmissible(
  work: Work,
  input: DeclareInadmissibleInput,
): Promise<Result<Identified, Failure>> {
  const { today } = work;
  const locked = await lockForEvent(work, input, "declareInadmissible");
  if (!locked.ok) return locked;
  const confirmed = await confirmPassword(work, input.password);
  if (!confirmed.ok) return confirmed;
  const { id, state } = locked.value;
  const inTime = await checkInTime(work, id);
  if (!inTime.ok) return inTime;
  const pieces = await findRunning(work.tx, id, "MISSING_PIECES");
  if (state === "INCOMPLETE" && pieces && pieces.dueOn >= today)
    return rule(tooEarly(pieces.dueOn));
  const identity =
    state === "INCOMPLETE" && !input.documentKind
      ? ok(null)
      : await checkAtDecision(work, locked.value, input.documentKind);
  if (!identity.ok) return identity;
  const { reason, signatoryName, signatoryCapacity } = input;
  await keepDecision(work, locked.value, {
    outcome: "INADMISSIBLE",
    decidedOn: today,
    reason,
    signatoryName,
    signatoryCapacity,
  });
  const letterHash = await keepDecisionLetter(work, id, {
    decision: "INADMISSIBLE",
    reason,
    signatory: { name: signatoryName, capacity: signatoryCapacity },
  });
  await addRemark(work, id, "declareInadmissible", reason);
  const announced = await announce(work, locked.value, {
    event: "declareInadmissible",
    kind: "requestInadmissible",
    letterHash,
  });
  if (announced.ok) await eraseUnawaitedIdentity(work, locked.value.candidateUserId);
  return announced;
}

type Announcement = {
  event: CandidacyEvent;
  kind: "requestAdmissible" | "requestInadmissible";
  letterHash: string;
};

async function announce(
  work: Work,
  candidacy: LockedCandidacy,
  { event, kind, letterHash }: Announcement,
): Promise<Result<Identified, Failure>> {
  const { id } = candidacy;
  const moved = await moveCandidacy(work, candidacy, { event, payload: { letterHash } });
  if (!moved.ok) return moved;
  await stopDeadlines(work, id, event);
  await tellCandidate(work, candidacy, kind);
  return ok({ id });
}
