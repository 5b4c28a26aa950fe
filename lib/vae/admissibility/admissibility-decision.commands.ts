import "server-only";
import { confirmPassword } from "@/lib/accounts/links/password.commands";
import type { CandidacyEvent } from "@/lib/candidacies/candidacy";
import {
  addRemark,
  type LockedFor,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { checkMayGoOn } from "@/lib/candidacies/expiry/protection.commands";
import { notifyCandidate } from "@/lib/candidacies/notification.commands";
import { editAllowed } from "@/lib/candidacies/phase";
import { stopDeadlines } from "@/lib/deadlines/deadline.commands";
import { checkAtDecision } from "@/lib/identity/candidate.commands";
import { eraseUnawaitedIdentity } from "@/lib/identity/document.commands";
import type { Work } from "@/lib/platform/db/work";
import { dayToDate } from "@/lib/platform/shared/calendar";
import { refuseByRule } from "@/lib/platform/shared/failure";
import { checkNeeded } from "@/lib/settings/needed.queries";
import { openEdition } from "@/lib/vae/validation-edition.commands";
import { beforeTheDueDay } from "./admissibility-decision.labels";
import type {
  DeclareAdmissibleInput,
  DeclareInadmissibleInput,
} from "./admissibility-decision.schema";
import { saveDecisionLetter } from "./decision-letter.commands";
import { saveDecision } from "./decision-record.commands";
import { analysisText } from "./gap-analysis";
import { analysisForDecision } from "./gap-analysis.commands";
import { checkInTime, findRunning } from "./silence.queries";

/**
 * Admissible, with the analysis that was written of each requested block, and until when if a limit is set (R26); checks the identity (R28).
 * Refused once the registration has run out, unless the secretariat goes on for a reason (R2), and while the letter could
 * not bear what it must.
 */
export async function declareAdmissible(
  work: Work,
  input: DeclareAdmissibleInput,
): Promise<{ id: string }> {
  const { tx, today } = work;
  const candidacy = await lockForEvent(work, input, "declareAdmissible");
  await checkNeeded(work, "ADMISSIBILITY");
  await confirmPassword(work, input.password);
  const { id } = candidacy;
  await checkInTime(work, id);
  await checkMayGoOn(work, id, today);
  const validUntilOn = input.validUntilOn || null;
  if (validUntilOn && validUntilOn < today)
    refuseByRule("Cette date de validité est déjà passée.", "validUntilOn");
  const analysis = await analysisForDecision(work, id, input.seenAnalysis);
  await checkAtDecision(work, candidacy.candidateId, input);
  const { signatoryName, signatoryCapacity } = input;
  await saveDecision(work, candidacy, {
    outcome: "ADMISSIBLE",
    decidedOn: today,
    gapAnalysis: analysisText(analysis),
    validUntilOn: validUntilOn ? dayToDate(validUntilOn) : null,
    signatoryName,
    signatoryCapacity,
  });
  const letterHash = await saveDecisionLetter(work, id, {
    decision: "ADMISSIBLE",
    analysis,
    validUntilOn,
    signatory: { name: signatoryName, capacity: signatoryCapacity },
  });
  await openEdition(tx, id);
  await announce(work, candidacy, {
    event: "declareAdmissible",
    kind: "requestAdmissible",
    letterHash,
  });
  return { id };
}

/**
 * Inadmissible, with the reason, the signatory and the remedies (R25). From INCOMPLETE only once the deadline for
 * the pieces has passed; after the due day silence has answered and it is refused, as it is while the letter could not bear what it must.
 */
export async function declareInadmissible(
  work: Work,
  input: DeclareInadmissibleInput,
): Promise<{ id: string }> {
  const { today } = work;
  const candidacy = await lockForEvent(work, input, "declareInadmissible");
  await checkNeeded(work, "ADMISSIBILITY");
  await confirmPassword(work, input.password);
  const { id } = candidacy;
  const isIncomplete = editAllowed(candidacy.state, "answerPiece");
  await checkInTime(work, id);
  const pieces = await findRunning(work.tx, id, "MISSING_PIECES");
  if (isIncomplete && pieces && pieces.dueOn >= today) refuseByRule(beforeTheDueDay(pieces.dueOn));
  if (!isIncomplete || input.documentKind)
    await checkAtDecision(work, candidacy.candidateId, input);
  const { reason, signatoryName, signatoryCapacity } = input;
  await saveDecision(work, candidacy, {
    outcome: "INADMISSIBLE",
    decidedOn: today,
    reason,
    signatoryName,
    signatoryCapacity,
  });
  const letterHash = await saveDecisionLetter(work, id, {
    decision: "INADMISSIBLE",
    reason,
    signatory: { name: signatoryName, capacity: signatoryCapacity },
  });
  await addRemark(work, id, "declareInadmissible", reason);
  await announce(work, candidacy, {
    event: "declareInadmissible",
    kind: "requestInadmissible",
    letterHash,
  });
  await eraseUnawaitedIdentity(work, candidacy.candidateUserId);
  return { id };
}

type Announcement = {
  event: CandidacyEvent;
  kind: "requestAdmissible" | "requestInadmissible";
  letterHash: string;
};

async function announce(
  work: Work,
  candidacy: LockedFor<"declareAdmissible" | "declareInadmissible">,
  { event, kind, letterHash }: Announcement,
): Promise<void> {
  await moveCandidacy(work, candidacy, { event, payload: { letterHash } });
  await stopDeadlines(work, candidacy.id, event);
  await notifyCandidate(work, candidacy, kind);
}
