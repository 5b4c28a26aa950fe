import "server-only";
import { notifyManagers } from "@/lib/assessments/notification.commands";
import {
  type LockedCandidacy,
  lockForEvent,
  moveCandidacy,
} from "@/lib/candidacies/candidacy.commands";
import { checkRequest, isWhole } from "@/lib/candidacies/requested-blocks";
import { requestRefused } from "@/lib/candidacies/requested-blocks.labels";
import { findOpenRival } from "@/lib/candidacies/rival.queries";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { eraseUnawaitedIdentity } from "@/lib/identity/document.commands";
import { ownCandidateId } from "@/lib/platform/actor/actor";
import type { Work } from "@/lib/platform/db/work";
import { refuseByRule, valueOr } from "@/lib/platform/shared/failure";
import type { Target } from "@/lib/platform/shared/fields.schema";
import type { ConfirmCandidacyInput } from "./confirmation.schema";

/**
 * The person confirms what the company typed: their identity and its document are there, blocks already held are
 * dropped with their agreement, and R7, R8 and R10 hold for what is kept. A refusal is told to them alone.
 */
export async function confirmCandidacy(
  work: Work,
  { id, version, dropHeld }: ConfirmCandidacyInput,
): Promise<void> {
  const candidacy = await lockForEvent(work, { id, version }, "confirm");
  const candidateId = ownCandidateId(work.actor);
  if (!candidateId) refuseByRule("Donnez d’abord votre identité civile.");
  await checkIdentified(work, candidateId);
  const kept = await saveBlocks(work, candidacy, candidateId, dropHeld);
  await moveCandidacy(work, candidacy, {
    event: "confirm",
    data: { candidateId, wholeCertification: kept.whole, submittedAt: work.now },
    payload: { blocks: kept.codes },
  });
  await notifyManagers(work, candidacy, "registrationConfirmed");
}

/** An identity already checked needs no document again. */
async function checkIdentified({ tx }: Work, candidateId: string): Promise<void> {
  const { identityCheckedAt, files } = await tx.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    select: {
      identityCheckedAt: true,
      files: { where: { purpose: "IDENTITY_DOCUMENT", erasedAt: null }, select: { id: true } },
    },
  });
  if (identityCheckedAt || files.length > 0) return;
  refuseByRule("Déposez d’abord votre pièce d’identité.");
}

type Kept = { codes: string[]; whole: boolean };

async function saveBlocks(
  { tx, today }: Work,
  { id, versionId }: LockedCandidacy,
  candidateId: string,
  dropHeld: boolean,
): Promise<Kept> {
  const {
    rule: awardRule,
    blocks,
    held,
  } = await readLedger(tx, versionId, {
    candidateId,
    on: today,
  });
  const requested = await tx.requestedBlock.findMany({
    where: { candidacyId: id },
    select: { id: true, blockId: true, options: true, block: { select: { code: true } } },
  });
  const dropped = requested.filter(({ block }) => held.has(block.code));
  const kept = requested.filter(({ block }) => !held.has(block.code));
  if (kept.length === 0)
    refuseByRule(
      "Vous avez déjà acquis tous les blocs de cette inscription : vous pouvez la refuser.",
    );
  if (dropped.length > 0 && !dropHeld) {
    refuseByRule(
      "Cochez cette case pour confirmer sans les blocs que vous avez déjà acquis.",
      "dropHeld",
    );
  }
  const codes = kept.map(({ block }) => block.code);
  const request = {
    rule: awardRule,
    held,
    requested: codes,
    route: "WORKPLACE" as const,
    optionsByBlock: Object.fromEntries(
      blocks.map(({ code, options }) => [code, options.map((option) => option.code)]),
    ),
    chosenOptions: Object.fromEntries(kept.map(({ block, options }) => [block.code, options])),
  };
  valueOr(checkRequest(request), (error) =>
    refuseByRule(`${requestRefused(error, blocks)} Votre entreprise peut vous inscrire à nouveau.`),
  );
  const clash = await findOpenRival(tx, {
    candidateId,
    blockIds: kept.map(({ blockId }) => blockId),
    on: today,
  });
  if (clash) refuseByRule(alreadyOpen(clash));
  await tx.requestedBlock.deleteMany({ where: { id: { in: dropped.map((block) => block.id) } } });
  return { codes, whole: isWhole({ rule: awardRule, held, requested: codes }) };
}

const alreadyOpen = ({
  number,
  equivalentOf,
}: {
  number: string | null;
  equivalentOf: string | null;
}) =>
  `${number ? `Votre candidature ${number}` : "Votre demande en brouillon"} porte déjà sur ${equivalentOf ? `un bloc de ${equivalentOf} qui équivaut à l’un d’eux` : "un de ces blocs"}. Retirez-la, puis confirmez cette inscription, ou refusez celle-ci. Votre entreprise n’en est pas informée.`;

/** The person declines; the company learns that and nothing more. */
export async function declineCandidacy(work: Work, target: Target): Promise<void> {
  const candidacy = await lockForEvent(work, target, "decline");
  await moveCandidacy(work, candidacy, { event: "decline" });
  await eraseUnawaitedIdentity(work, candidacy.invitedUserId);
  await notifyManagers(work, candidacy, "registrationDeclined");
}
