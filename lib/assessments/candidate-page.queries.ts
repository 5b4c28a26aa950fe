import "server-only";
import { type Actor, ownCandidateId } from "@/lib/auth/actor";
import { GoneTo } from "@/lib/auth/gone-to";
import { takesEvent } from "@/lib/candidacies/candidacy";
import { candidacyPolicy } from "@/lib/candidacies/candidacy.policy";
import { subjectSelect, toSubject } from "@/lib/candidacies/candidacy.queries";
import { mayCandidateRead } from "@/lib/candidacies/candidacy-path";
import { requestedBlocks, toBlockView } from "@/lib/candidacies/requested-block.queries";
import { fullName } from "@/lib/candidates/candidate";
import { readLedger } from "@/lib/certifications/block-ledger.queries";
import { db } from "@/lib/db/client";
import { routes } from "@/lib/routes";
import { dateToDay } from "@/lib/shared/calendar";
import { getWorkplaceProgress } from "./assessment.queries";
import type { AcknowledgementPage, ConfirmationPage } from "./committee-view";
import { readReading } from "./reading.queries";

/** What a company typed about the person who reads it, as long as they may confirm or decline; null otherwise. */
export async function getConfirmationPage(
  actor: Actor,
  id: string,
): Promise<ConfirmationPage | null> {
  const row = await db.candidacy.findUnique({
    where: { id },
    select: {
      ...subjectSelect,
      version: true,
      number: true,
      versionId: true,
      invitedName: true,
      invitedEmail: true,
      createdAt: true,
      company: { select: { name: true } },
      blocks: requestedBlocks,
    },
  });
  const subject = row && toSubject(row);
  if (
    !row ||
    !subject ||
    !takesEvent(subject.state, "confirm") ||
    !candidacyPolicy.confirm(actor, subject)
  )
    return null;
  const candidateId = ownCandidateId(actor);
  const { held } = await readLedger(db, row.versionId, candidateId);
  const blocks = row.blocks.map(toBlockView);
  const blockIds = blocks.map((block) => block.id);
  return {
    id,
    version: row.version,
    number: row.number ?? "",
    companyName: row.company?.name ?? "",
    invitedName: row.invitedName ?? "",
    invitedEmail: row.invitedEmail ?? "",
    registeredAt: row.createdAt,
    blocks: blocks.map((block) => ({ ...block, isHeld: held.has(block.code) })),
    identity: candidateId ? await readIdentity(candidateId) : null,
    clashes: candidateId ? await findClashes(candidateId, blockIds) : [],
  };
}

/** The same for its page; once it is answered, the person's own page of it. */
export async function openConfirmation(actor: Actor, id: string) {
  const page = await getConfirmationPage(actor, id);
  if (page) return page;
  const progress = await getWorkplaceProgress(actor, id);
  return progress?.viewer === "candidate" ? new GoneTo(routes.candidateCandidacy(id)) : null;
}

async function readIdentity(candidateId: string): Promise<ConfirmationPage["identity"]> {
  const candidate = await db.candidate.findUniqueOrThrow({
    where: { id: candidateId },
    select: {
      firstName: true,
      birthName: true,
      usageName: true,
      bornOn: true,
      birthPlace: true,
      identityCheckedAt: true,
      files: { where: { purpose: "IDENTITY_DOCUMENT", erasedAt: null }, select: { id: true } },
    },
  });
  return {
    name: fullName(candidate),
    bornOn: dateToDay(candidate.bornOn),
    birthPlace: candidate.birthPlace,
    isChecked: candidate.identityCheckedAt !== null,
    documentId: candidate.files[0]?.id ?? null,
  };
}

const findClashes = (candidateId: string, blockIds: string[]) =>
  db.candidacy.findMany({
    where: { candidateId, blocks: { some: { open: true, blockId: { in: blockIds } } } },
    select: { id: true, number: true },
  });

/** The signed assessment as its candidate reads it, from the last signature on (R46); null before, and for anybody else. */
export async function getAcknowledgementPage(
  actor: Actor,
  id: string,
): Promise<AcknowledgementPage | null> {
  const row = await db.candidacy.findUnique({
    where: { id },
    select: {
      ...subjectSelect,
      version: true,
      number: true,
      deadlines: { where: { kind: "ACKNOWLEDGEMENT", stoppedAt: null }, select: { dueOn: true } },
    },
  });
  const subject = row && toSubject(row);
  if (!row || !subject || subject.candidateUserId !== actor.userId) return null;
  const reading = mayCandidateRead(subject.state) ? await readReading(db, id) : null;
  if (!reading) return null;
  const [deadline] = row.deadlines;
  return {
    id,
    version: row.version,
    number: row.number ?? "",
    state: subject.state,
    canAcknowledge:
      takesEvent(subject.state, "acknowledge") && candidacyPolicy.acknowledge(actor, subject),
    acknowledgeBy: deadline ? dateToDay(deadline.dueOn) : null,
    reading,
  };
}
