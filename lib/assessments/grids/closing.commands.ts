import "server-only";
import { createHash } from "node:crypto";
import { startRound } from "@/lib/assessments/committee/round.commands";
import { notifyCommittee } from "@/lib/assessments/notification.commands";
import {
  addRemark,
  type LockedFor,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import type { Work } from "@/lib/platform/db/work";
import { checkSeen } from "@/lib/platform/form/seen";
import { refuseByRule } from "@/lib/platform/shared/failure";
import type { ReasonedInput, SeenTarget } from "@/lib/platform/shared/fields.schema";
import { competenciesOf, missingFrom } from "./assessment-grid";
import { MEMBER_LEFT } from "./assessment-grid.labels";
import { readCommittee, readGrids } from "./grid.queries";
import { canonicalText, type SignedAssessment, signedBlocks } from "./signed-text";

/**
 * The chair closes the grids once every counted competency is evaluated (R42): the text that each member signs
 * is kept with its SHA-256, and nothing of it changes any more in this round. Refused when a member has left the company;
 * CONFLICT when another member wrote in the grids since the page was made.
 */
export async function closeGrids(work: Work, target: SeenTarget): Promise<void> {
  const candidacy = await lockForEvent(work, target, "closeGrids");
  const blocks = await readGrids(work.tx, target.id);
  checkSeen(target.seen, competenciesOf(blocks));
  const missing = missingFrom(blocks).length;
  if (missing > 0)
    refuseByRule(
      missing === 1
        ? "Une compétence reste à évaluer."
        : `${missing} compétences restent à évaluer.`,
    );
  if (await hasLost(work, candidacy)) refuseByRule(MEMBER_LEFT);
  const text = canonicalText(await contentOf(work, candidacy, blocks));
  const textHash = createHash("sha256").update(text).digest("hex");
  await work.tx.assessment.update({
    where: { candidacyId: target.id },
    data: { text, textHash, closedAt: work.now, version: { increment: 1 } },
    select: { id: true },
  });
  await moveCandidacy(work, candidacy, {
    event: "closeGrids",
    payload: { textHash },
  });
  await notifyCommittee(work, candidacy, "gridsToSign");
}

/** A member of the committee has left the company: the text could never be signed by all (R41, R47). */
async function hasLost({ tx }: Work, { id, companyId }: LockedFor<"closeGrids">): Promise<boolean> {
  const left = await tx.committeeMember.findFirst({
    where: {
      committee: { candidacyId: id, dissolvedAt: null },
      user: { companyMembers: { none: { companyId, endedAt: null } } },
    },
    select: { id: true },
  });
  return left !== null;
}

async function contentOf(
  { tx }: Work,
  { id, number }: LockedFor<"closeGrids">,
  blocks: Parameters<typeof signedBlocks>[0],
): Promise<SignedAssessment> {
  const { company, certification, assessment } = await tx.candidacy.findUniqueOrThrow({
    where: { id },
    select: {
      company: { select: { name: true, siret: true } },
      certification: { select: { rncpCode: true, title: true } },
      assessment: { select: { round: true } },
    },
  });
  const committee = await readCommittee(tx, id);
  return {
    number,
    round: assessment?.round ?? 1,
    certification,
    company: company ?? { name: "", siret: "" },
    committee: committee.map(({ name, function: work, isChair }) => ({
      name,
      function: work,
      isChair,
    })),
    blocks: signedBlocks(blocks),
  };
}

/** The chair reopens closed grids, with a reason: the signatures of this round no longer count (R45). */
export async function reopenGrids(
  work: Work,
  { id, version, reason }: ReasonedInput,
): Promise<void> {
  const candidacy = await lockForEvent(work, { id, version }, "reopenGrids");
  await startRound(work, id, "reopenGrids");
  await moveCandidacy(work, candidacy, { event: "reopenGrids" });
  await addRemark(work, id, "reopenGrids", reason);
  await notifyCommittee(work, candidacy, "gridsReopened");
}
